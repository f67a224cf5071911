import type { Language } from '../language';

const de: Language = {
  code: 'de',
  headers: {
    id: [
      'nummer', 'lfd nr', 'lfd nummer', 'laufende nummer', 'risiko nr', 'risikonummer', 'kennung', 'kurzel',
      'risiko id', 'ifd nr', 'referenz', 'pos', 'position', 'kennziffer',
    ],
    kind: ['art', 'typ', 'eintragsart', 'chance risiko', 'risiko chance'],
    title: [
      'titel', 'risiko', 'bezeichnung', 'risikobezeichnung', 'kurzbezeichnung', 'risikotitel', 'risikoname',
      'gefahrdung', 'gefahr', 'risikoereignis', 'ereignis', 'kurztitel', 'einzelrisiko',
    ],
    description: [
      'beschreibung', 'risikobeschreibung', 'szenario', 'risikoszenario', 'erlauterung',
      'details beschreibung', 'beschreibung des risikos', 'sachverhalt', 'schilderung',
      'gefahrdungsbeschreibung',
    ],
    cause: [
      'ursache', 'ursachen', 'ausloser', 'risikoursache', 'grund', 'grunde', 'risikoquelle',
      'mogliche ursache', 'mogliche ursachen', 'trigger ursache', 'fehlerursache',
    ],
    consequence: [
      'folge', 'folgen', 'konsequenz', 'konsequenzen', 'auswirkungen', 'mogliche auswirkung',
      'mogliche auswirkungen', 'schaden', 'schadensbeschreibung', 'mogliche folgen',
      'beschreibung der auswirkung', 'wirkung', 'fehlerfolge', 'schadensszenario', 'mogliche schaden',
    ],
    asset: [
      'wert', 'werte', 'zielobjekt', 'zielobjekte', 'prozess', 'geschaftsprozess', 'it system',
      'informationswert', 'betroffene assets', 'betroffenes asset', 'betroffene werte', 'anwendung',
      'betroffenes system', 'objekt', 'schutzobjekt', 'betroffener prozess', 'unternehmenswert',
      'betroffene systeme', 'betroffenes objekt', 'verfahren',
    ],
    category: [
      'kategorie', 'risikokategorie', 'bereich', 'risikoart', 'gruppe', 'risikogruppe', 'themenfeld',
      'klasse', 'abteilung', 'thema', 'risikobereich', 'themenbereich', 'risikofeld', 'fachbereich', 'rubrik',
    ],
    threat: [
      'bedrohung', 'bedrohungen', 'elementare gefahrdung', 'bedrohungsszenario', 'gefahrenquelle',
      'bedrohungsquelle',
    ],
    vulnerability: [
      'schwachstelle', 'schwachstellen', 'verwundbarkeit', 'schwache', 'schwachen', 'anfalligkeit',
    ],
    likelihood: [
      'eintrittswahrscheinlichkeit', 'wahrscheinlichkeit', 'w', 'ew', 'haufigkeit', 'eintrittshaufigkeit',
      'wsk', 'ews', 'ewk', 'wahrsch', 'eintritt', 'wahrscheinlichkeit des eintritts', 'eintrittswahrsch',
      'auftretenswahrscheinlichkeit', 'eintrittsw keit', 'mag wahrscheinlichkeit',
    ],
    impact: [
      'auswirkung', 'schadenshohe', 'schadensausmass', 'ausmass', 'schadenspotenzial', 'schadenspotential',
      'schwere', 'tragweite', 'bedeutung', 'schadensauswirkung', 'schadenausmass', 'schadenhohe',
      'schweregrad', 'schadensschwere', 'schadensklasse', 'hohe des schadens', 'auswirkungsgrad',
    ],
    impactC: ['vertraulichkeit', 'auswirkung vertraulichkeit'],
    impactI: ['integritat', 'auswirkung integritat'],
    impactA: ['verfugbarkeit', 'auswirkung verfugbarkeit'],
    cia: [
      'schutzziel', 'schutzziele', 'grundwert', 'grundwerte', 'betroffene grundwerte',
      'betroffene schutzziele', 'verletzte schutzziele',
    ],
    score: [
      'risikowert', 'risikozahl', 'risikokennzahl', 'rpz', 'risikoprioritatszahl', 'mag', 'risikomass',
      'punkte', 'risikopunkte', 'risikofaktor', 'risikoindex', 'w x a', 'erwartungswert',
      'schadenserwartungswert', 'ew x sh', 'gesamtwert', 'risikopotenzial', 'risikohohe', 'produkt',
    ],
    rating: [
      'risikostufe', 'risikoklasse', 'risikoniveau', 'einstufung', 'bewertung', 'risikobewertung',
      'prioritat', 'risikoeinstufung', 'gesamtrisiko', 'risikolevel', 'ampel', 'stufe', 'risikograd',
      'risikoprioritat', 'risikoampel', 'bruttorisiko', 'risiko klassifizierung', 'risikoeinschatzung',
    ],
    residualRating: ['restrisiko', 'nettorisiko', 'verbleibendes risiko'],
    residualScore: ['restrisikowert', 'restrisikozahl'],
    owner: [
      'verantwortlich', 'verantwortlicher', 'risikoeigner', 'risikoeigentumer', 'risikoverantwortlicher',
      'eigentumer', 'eigner', 'zustandig', 'verantwortung', 'verantwortliche person', 'verantwortliche',
      'verantwortlichkeit', 'risikoverantwortung', 'zustandigkeit', 'risikoinhaber',
      'verantwortlicher fur das risiko', 'risikoverantwortliche', 'risikotrager', 'verantw',
      'verantwortliche r', 'risikoeignerin', 'wer', 'bearbeiter', 'verantwortliche stelle',
    ],
    actionOwner: [
      'massnahmenverantwortlicher', 'umsetzungsverantwortlicher', 'umsetzung durch',
      'verantwortlich fur massnahme', 'massnahmenverantwortung', 'verantwortlich fur umsetzung',
      'massnahmeneigner', 'verantwortlich massnahme', 'verantwortlicher massnahme',
      'verantwortlich fur die massnahme', 'massnahme verantwortlich',
    ],
    assetOwner: [
      'asset eigner', 'werteigentumer', 'systemverantwortlicher', 'prozessverantwortlicher', 'prozesseigner',
      'informationseigentumer', 'assetverantwortlicher', 'systemeigner',
    ],
    treatment: [
      'behandlung', 'risikobehandlung', 'strategie', 'behandlungsoption', 'risikostrategie', 'entscheidung',
      'behandlungsstrategie', 'umgang', 'massnahmentyp', 'umgang mit risiko', 'risikobehandlungsoption',
      'massnahmenart', 'risikobehandlungsstrategie', 'handlungsoption', 'risikoumgang',
      'umgang mit dem risiko', 'art der behandlung', 'behandlungsart', 'bewaltigungsstrategie',
      'risikobewaltigung',
    ],
    action: [
      'massnahme', 'massnahmen', 'gegenmassnahme', 'gegenmassnahmen', 'geplante massnahmen',
      'geplante massnahme', 'behandlungsplan', 'massnahmenplan', 'risikobehandlungsplan',
      'massnahmenbeschreibung', 'vorbeugende massnahmen', 'aktion', 'weitere massnahmen', 'empfehlung',
      'praventivmassnahmen', 'vorbeugung', 'aktionen', 'mitigationsmassnahmen', 'zusatzliche massnahmen',
      'massnahmen zur risikominderung', 'praventive massnahmen', 'handlungsempfehlung', 'abhilfe',
      'abhilfemassnahmen', 'empfohlene massnahmen', 'praventivmassnahme', 'vorsorgemassnahmen',
      'behandlungsmassnahme', 'behandlungsmassnahmen', 'steuerungsmassnahmen', 'vermeidungsmassnahme',
      'massnahme zur vermeidung',
    ],
    actionStatus: [
      'umsetzungsstatus', 'massnahmenstatus', 'umsetzungsstand', 'status massnahme', 'fortschritt',
      'status der massnahme', 'umsetzungsgrad', 'status umsetzung', 'stand der umsetzung',
      'bearbeitungsstand',
    ],
    controls: [
      'bestehende massnahmen', 'vorhandene massnahmen', 'kontrollen', 'umgesetzte massnahmen',
      'bestehende kontrollen', 'kontrolle', 'existierende massnahmen', 'ist massnahmen',
      'sicherheitsmassnahmen', 'aktuelle massnahmen', 'bereits umgesetzte massnahmen',
      'vorhandene kontrollen', 'schutzmassnahmen', 'bisherige massnahmen', 'getroffene massnahmen',
      'implementierte massnahmen',
    ],
    controlRef: [
      'massnahmen id', 'annex a referenz', 'baustein', 'anforderung', 'normreferenz', 'iso 27001 massnahme',
      'massnahmenreferenz', 'control nr', 'iso 27001 referenz', 'referenz annex a', 'normbezug',
    ],
    contingency: [
      'notfallplan', 'notfallmassnahmen', 'notfallmassnahme', 'eventualmassnahme', 'eventualmassnahmen',
      'eventualplan', 'eventualfallplan', 'korrektive massnahmen', 'reaktive massnahmen', 'notfall',
      'alternativplan', 'ruckfallplan', 'massnahme bei eintritt', 'massnahmen bei eintritt',
    ],
    effort: [
      'aufwand', 'aufwand pt', 'aufwand in tagen', 'personentage', 'ressourcen', 'geschatzter aufwand',
      'aufwandsschatzung',
    ],
    cost: [
      'kosten', 'geschatzte kosten', 'massnahmenkosten', 'kosten der massnahme', 'schaden in euro',
      'schadenssumme', 'kosten massnahme', 'schaden eur',
    ],
    velocity: ['dringlichkeit', 'eintrittszeitpunkt', 'geschwindigkeit', 'zeitliche nahe', 'zeithorizont'],
    dueDate: [
      'termin', 'frist', 'fallig', 'falligkeit', 'bis wann', 'umsetzung bis', 'zieldatum', 'zieltermin',
      'fallig am', 'bis', 'falligkeitsdatum', 'umsetzungstermin', 'umsetzungsdatum', 'fallig bis',
      'zu erledigen bis', 'deadline massnahme', 'endtermin', 'wann', 'umsetzungsfrist', 'zeitplan',
      'erledigung bis', 'zeitraum',
    ],
    dateRaised: [
      'datum', 'erfasst am', 'identifiziert am', 'erfassungsdatum', 'datum der erfassung', 'datum der identifikation', 'erstellt am', 'aufnahmedatum',
      'eroffnet', 'eroffnet am', 'gemeldet am', 'erkannt am', 'angelegt am', 'erstellungsdatum', 'erfasst',
      'aufgenommen am', 'identifikationsdatum', 'eingangsdatum',
    ],
    lastReview: [
      'letzte uberprufung', 'zuletzt uberpruft', 'letzte bewertung', 'gepruft am', 'aktualisiert am',
      'bewertungsdatum', 'letzte aktualisierung', 'bewertet am', 'zuletzt gepruft', 'letzte prufung',
      'letzte anderung', 'stand', 'zuletzt aktualisiert', 'datum der bewertung', 'letztes review',
      'aktualisiert', 'datum der letzten uberprufung', 'uberpruft am',
    ],
    reviewDate: [
      'nachste uberprufung', 'wiedervorlage', 'uberprufungsdatum', 'nachste prufung', 'uberprufung',
      'uberprufung am', 'nachster review', 'nachstes review', 'uberprufungstermin', 'nachste bewertung',
      'prufdatum', 'prufung am', 'review datum', 'reviewdatum', 'review termin', 'prufungstermin',
      'datum der nachsten uberprufung',
    ],
    closedOn: [
      'geschlossen am', 'abgeschlossen am', 'abschlussdatum', 'erledigt am', 'schliessungsdatum',
      'schlussdatum',
    ],
    status: ['zustand', 'risikostatus', 'aktueller status', 'status des risikos', 'offen geschlossen'],
    acceptedBy: [
      'akzeptiert von', 'akzeptiert durch', 'genehmigt von', 'genehmigt durch', 'freigegeben von',
      'freigabe durch', 'freigabe', 'genehmigung', 'akzeptanz durch', 'risikoakzeptanz durch', 'genehmiger',
      'freigegeben durch',
    ],
    acceptedOn: [
      'akzeptiert am', 'genehmigt am', 'datum der akzeptanz', 'freigegeben am', 'freigabedatum',
      'akzeptanzdatum',
    ],
    acceptanceReason: [
      'begrundung', 'begrundung der akzeptanz', 'akzeptanzbegrundung', 'begrundung akzeptanz',
      'begrundung fur akzeptanz', 'begrundung der entscheidung',
    ],
    acceptanceExpiry: [
      'akzeptiert bis', 'akzeptanz bis', 'gultig bis', 'ablaufdatum', 'befristet bis', 'akzeptanz gultig bis',
    ],
    deferralReason: [
      'grund der zuruckstellung', 'begrundung der zuruckstellung', 'ruckstellungsgrund',
      'zuruckgestellt weil',
    ],
    comments: [
      'bemerkung', 'bemerkungen', 'kommentar', 'kommentare', 'anmerkung', 'anmerkungen', 'notiz', 'notizen',
      'hinweis', 'hinweise', 'sonstiges', 'zusatzinformationen', 'erganzungen', 'erganzung',
    ],
  },
  bands: {
    inherent: [
      'brutto', 'inharent', 'inharentes', 'vor massnahmen', 'vor behandlung', 'ursprunglich', 'anfangs',
      'ausgangsrisiko', 'ohne massnahmen', 'vor massnahme', 'bruttorisiko', 'initiales', 'inharente',
      'bruttobewertung', 'erstbewertung',
    ],
    residual: [
      'netto', 'rest', 'restrisiko', 'nach massnahmen', 'nach behandlung', 'verbleibend', 'verbleibendes',
      'residuell', 'mit massnahmen', 'nach massnahme', 'nettorisiko', 'nettobewertung', 'nach umsetzung',
      'nach umsetzung der massnahmen', 'residual risiko', 'verbleibende', 'nachher', 'neu', 'neue',
    ],
    target: ['ziel', 'soll', 'angestrebt', 'zielrisiko', 'angestrebtes'],
    current: [
      'aktuell', 'aktuelle', 'aktuelles', 'ist', 'derzeit', 'gegenwartig', 'ist risiko', 'derzeitiges',
      'vorher',
    ],
  },
  ratingScales: [
    [
      ['sehr niedrig', 'sehr gering', 'sehr klein', 'minimal'],
      ['niedrig', 'gering', 'klein', 'niedrieg', 'tief', 'leicht'],
      ['mittel', 'moderat', 'mittelgross', 'mittelmassig', 'mittler'],
      ['hoch', 'gross'],
      ['sehr hoch', 'kritisch', 'extrem', 'sehr gross', 'extrem hoch'],
    ],
    [
      ['niedrig', 'gering', 'klein', 'niedrieg', 'tief', 'leicht'],
      ['mittel', 'moderat', 'mittelmassig'],
      ['hoch', 'gross'],
    ],
    [
      ['niedrig', 'gering', 'klein'],
      ['mittel', 'moderat'],
      ['hoch', 'gross'],
      ['kritisch', 'sehr hoch', 'extrem'],
    ],
    [
      ['selten', 'sehr unwahrscheinlich', 'sehr selten'],
      ['unwahrscheinlich', 'gering'],
      ['moglich', 'mittel', 'gelegentlich'],
      ['wahrscheinlich', 'hoch'],
      [
        'fast sicher', 'sehr wahrscheinlich', 'nahezu sicher', 'so gut wie sicher', 'sicher', 'sehr hoch',
        'haufig', 'beinahe sicher', 'praktisch sicher',
      ],
    ],
    [
      ['sehr unwahrscheinlich', 'hochst unwahrscheinlich', 'ausserst unwahrscheinlich', 'selten'],
      ['unwahrscheinlich'],
      ['moglich', 'denkbar', 'gelegentlich'],
      ['wahrscheinlich'],
      ['sehr wahrscheinlich', 'hochst wahrscheinlich', 'hochstwahrscheinlich', 'fast sicher', 'sicher'],
    ],
    [
      ['unbedeutend', 'vernachlassigbar', 'unwesentlich', 'sehr gering', 'unerheblich', 'keine'],
      ['gering', 'geringfugig', 'klein', 'niedrig', 'marginal'],
      ['moderat', 'mittel', 'spurbar', 'massig', 'merklich', 'massvoll'],
      [
        'gross', 'erheblich', 'hoch', 'schwerwiegend', 'kritisch', 'schwer', 'bedeutend', 'wesentlich',
        'betrachtlich',
      ],
      [
        'katastrophal', 'existenzbedrohend', 'sehr hoch', 'extrem', 'existenzgefahrdend', 'desastros',
        'sehr schwer', 'verheerend',
      ],
    ],
    [
      ['unwesentlich', 'unbedeutend', 'vernachlassigbar'],
      ['geringfugig', 'marginal', 'unkritisch', 'gering'],
      ['kritisch', 'schwer'],
      ['katastrophal'],
    ],
    [
      ['unvorstellbar', 'unmoglich'],
      ['unwahrscheinlich', 'sehr unwahrscheinlich'],
      ['entfernt vorstellbar', 'selten', 'vorstellbar', 'fernliegend', 'entfernt'],
      ['gelegentlich', 'manchmal', 'moglich'],
      ['wahrscheinlich'],
      ['haufig', 'sehr haufig', 'oft'],
    ],
    [['unwahrscheinlich', 'selten'], ['moglich', 'gelegentlich'], ['wahrscheinlich', 'haufig', 'sicher']],
    [
      ['gering', 'klein', 'unwesentlich'],
      ['mittel', 'moderat', 'spurbar'],
      ['gross', 'schwer', 'schwerwiegend', 'erheblich', 'hoch'],
    ],
    [
      ['unwahrscheinlich', 'selten'],
      ['wahrscheinlich', 'moglich'],
      ['sehr wahrscheinlich'],
      ['fast sicher', 'nahezu sicher'],
    ],
    [
      ['vernachlassigbar', 'gering', 'unbedeutend'],
      ['begrenzt', 'mittel', 'bedeutsam', 'spurbar', 'moderat'],
      ['betrachtlich', 'hoch', 'erheblich', 'schwerwiegend', 'ernst'],
      ['existenzbedrohend', 'sehr hoch', 'kritisch', 'existenzgefahrdend', 'katastrophal'],
    ],
    [
      ['nie', 'sehr selten', 'fast nie'],
      ['selten'],
      ['manchmal', 'gelegentlich', 'mittel'],
      ['oft', 'haufig', 'ofter'],
      ['immer', 'sehr haufig', 'sehr oft', 'standig'],
    ],
    [['grun'], ['gelb', 'orange'], ['rot']],
    [
      ['akzeptabel', 'vertretbar'],
      ['tolerierbar', 'bedingt akzeptabel', 'tragbar'],
      ['unerwunscht', 'bedingt tolerierbar'],
      ['inakzeptabel', 'nicht akzeptabel', 'untragbar', 'nicht tolerierbar', 'intolerabel'],
    ],
  ],
  decisions: {
    reduce: [
      'reduzieren', 'reduziert', 'reduktion', 'vermindern', 'vermindert', 'verminderung', 'mindern',
      'minderung', 'behandeln', 'behandelt', 'mitigieren', 'risikominderung', 'risikoreduktion', 'verringern',
      'verringerung', 'modifizieren', 'begrenzen', 'steuern', 'minimieren', 'risikoreduzierung',
      'reduzierung', 'risikomodifikation', 'risikoverminderung', 'senken', 'verbessern', 'minimierung',
      'handeln', 'beheben', 'bekampfen', 'vorbeugen', 'verhindern',
    ],
    avoid: [
      'vermeiden', 'vermeidung', 'vermieden', 'risikovermeidung', 'beenden', 'eliminieren', 'beseitigen',
      'ausschliessen', 'beseitigung',
    ],
    transfer: [
      'ubertragen', 'ubertragung', 'transferieren', 'teilen', 'versichern', 'versicherung', 'verlagern',
      'uberwalzen', 'risikotransfer', 'auslagern', 'abwalzen', 'verlagerung', 'risikoteilung',
      'risikoubertragung', 'uberwalzung',
    ],
    accept: [
      'akzeptieren', 'akzeptiert', 'akzeptanz', 'tragen', 'risikoakzeptanz', 'ubernehmen', 'beibehalten',
      'hinnehmen', 'tolerieren', 'selbst tragen', 'annehmen', 'risikotragung', 'in kauf nehmen',
      'akzeptabel', 'akzeptierbar',
    ],
    silent: [
      'keine massnahme', 'keine massnahmen', 'keine massnahmen erforderlich', 'keine massnahme erforderlich',
      'keine aktion', 'keine massnahmen notwendig', 'ignorieren', 'beobachten', 'uberwachen', 'notfallplan',
      'keine massnahme geplant',
    ],
    defer: [
      'zuruckstellen', 'zuruckgestellt', 'verschieben', 'verschoben', 'aufschieben', 'vertagen', 'vertagt',
      'spater', 'zuruckstellung', 'aufgeschoben',
    ],
    pending: [
      'zu entscheiden', 'noch offen', 'eskalieren', 'eskaliert', 'in diskussion', 'offen', 'in klarung',
      'zu klaren', 'entscheidung offen', 'noch nicht entschieden', 'in prufung', 'wird gepruft', 'ausstehend',
      'eskalation', 'prufen', 'noch zu entscheiden',
    ],
    opportunity: ['nutzen', 'ausnutzen', 'steigern', 'verstarken', 'chance nutzen', 'chance', 'fordern'],
  },
  statuses: {
    open: [
      'offen', 'aktiv', 'in bearbeitung', 'laufend', 'in arbeit', 'geplant', 'neu', 'in umsetzung',
      'identifiziert', 'ausstehend', 'in behandlung', 'bewertet', 'in beobachtung', 'teilweise umgesetzt',
      'in prufung', 'begonnen', 'gestartet', 'lauft', 'uberfallig', 'unbearbeitet', 'beobachten',
      'nicht begonnen', 'wird uberwacht', 'uberwacht', 'in planung', 'fortlaufend', 'erkannt', 'noch offen',
      'zuruckgestellt',
    ],
    closed: [
      'geschlossen', 'abgeschlossen und geschlossen', 'obsolet', 'entfallen', 'nicht mehr relevant',
      'hinfallig', 'nicht mehr zutreffend',
    ],
    'action-done': [
      'abgeschlossen', 'erledigt', 'umgesetzt', 'behandelt', 'fertig', 'gemindert', 'reduziert', 'mitigiert',
      'behoben', 'vollstandig umgesetzt', 'implementiert', 'beendet', 'gelost', 'realisiert',
    ],
    accepted: ['akzeptiert', 'getragen', 'akzeptanz'],
    transferred: ['ubertragen', 'transferiert', 'versichert'],
    occurred: ['eingetreten', 'realisiertes risiko', 'materialisiert', 'problem'],
    draft: ['entwurf', 'vorgeschlagen', 'abgelehnt', 'vorschlag', 'zuruckgewiesen', 'duplikat', 'verworfen'],
  },
  kinds: {
    threat: ['bedrohung', 'risiko', 'gefahr'],
    opportunity: ['chance', 'gelegenheit'],
    issue: ['problem', 'storung'],
    assumption: ['annahme'],
    dependency: ['abhangigkeit'],
  },
  placeholders: [
    'offen tbd', 'noch festzulegen', 'n n', 'nn', 'unbekannt', 'keine', 'keiner', 'zu klaren',
    'nicht zugewiesen', 'niemand', 'k a', 'ka', 'entfallt', 'nicht bekannt', 'noch offen', 'nicht definiert',
    'folgt', 'wird noch festgelegt', 'zu definieren', 'noch zu klaren', 'nicht zutreffend', 'keine angabe',
    'vakant', 'unbesetzt', 'noch zu benennen', 'offen',
  ],
  months: [
    ['januar', 'janner', 'jan', 'jaenner'], ['februar', 'feb', 'feber'], ['marz', 'mrz', 'maerz'],
    ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'],
    ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez'],
  ],
  teams: [
    'abteilung', 'bereich', 'gruppe', 'fachbereich', 'fachabteilung', 'einkauf', 'personal',
    'personalabteilung', 'buchhaltung', 'vertrieb', 'rechtsabteilung', 'revision', 'ausschuss', 'vorstand',
    'geschaftsfuhrung', 'geschaftsleitung', 'it abteilung', 'entwicklung', 'betrieb', 'verwaltung', 'alle',
    'referat', 'stabsstelle', 'lieferant', 'dienstleister', 'projektteam', 'mitarbeiter', 'technik',
    'it betrieb', 'produktion', 'qualitatssicherung',
  ],
  roles: [
    'leiter', 'leiterin', 'beauftragter', 'beauftragte', 'verantwortlicher', 'verantwortliche', 'leitung',
    'isb', 'dsb', 'informationssicherheitsbeauftragter', 'datenschutzbeauftragter', 'projektleiter',
    'projektleiterin', 'geschaftsfuhrer', 'it leiter', 'it leiterin', 'it leitung', 'administratorin',
    'koordinator', 'abteilungsleiter', 'abteilungsleiterin', 'bereichsleiter', 'inhaber', 'teamleiter',
    'teamleiterin', 'prokurist', 'entwickler', 'architekt', 'berater', 'eigner', 'vorsitzender',
  ],
  conjunctions: ['und', 'sowie', 'bzw', 'oder', 'u', 'dann'],
  prepositions: ['durch', 'bis', 'an', 'mit', 'uber', 'auf'],
  fillers: [
    'der', 'die', 'das', 'des', 'dem', 'den', 'von', 'fur', 'zu', 'zur', 'zum', 'im', 'ein', 'eine',
    'risikos', 'risiken',
  ],
  ranges: ['bis', 'oder'],
  riskStems: ['risik'],
  totals: ['summe', 'gesamt', 'gesamtsumme', 'durchschnitt', 'mittelwert', 'zwischensumme', 'anzahl'],
  examples: ['beispiel', 'bsp', 'muster', 'zum beispiel', 'z b'],
};

export default de;
