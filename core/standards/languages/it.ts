import type { Language } from '../language';

const it: Language = {
  code: 'it',
  headers: {
    id: [
      'codice', 'identificativo', 'rif', 'riferimento', 'id rischio', 'codice rischio', 'numero rischio',
      'progressivo', 'n rischio',
    ],
    kind: ['tipologia voce', 'minaccia opportunita', 'natura'],
    title: [
      'rischio', 'titolo', 'nome', 'nome del rischio', 'rischio identificato', 'evento', 'evento rischioso',
      'titolo del rischio', 'denominazione', 'rischi', 'pericolo', 'evento di rischio',
    ],
    description: [
      'descrizione', 'descrizione del rischio', 'dettaglio', 'descrizione rischio', 'scenario di rischio',
      'descrizione evento', 'dettagli', 'descrizione dettagliata',
    ],
    cause: [
      'causa scatenante', 'cause possibili', 'origine', 'fattore di rischio', 'fattori abilitanti', 'fonte',
      'fonte di rischio', 'cause del rischio', 'fattori di rischio',
    ],
    consequence: [
      'conseguenza', 'conseguenze', 'effetto', 'effetti', 'descrizione impatto', 'descrizione dell impatto',
      'possibili conseguenze', 'conseguenze possibili',
    ],
    asset: [
      'bene', 'risorsa', 'processo', 'sistema', 'asset coinvolto', 'bene informativo', 'processo aziendale',
      'asset interessato', 'servizio', 'applicazione', 'asset coinvolti',
    ],
    category: [
      'categoria', 'tipologia', 'tipo di rischio', 'ambito', 'categoria di rischio', 'classe di rischio',
      'categoria del rischio', 'area di rischio', 'tipologia di rischio', 'settore', 'famiglia',
    ],
    threat: ['minaccia', 'minacce', 'fonte di minaccia', 'agente di minaccia'],
    vulnerability: ['vulnerabilita', 'debolezza', 'debolezze', 'criticita rilevata'],
    likelihood: [
      'probabilita', 'frequenza', 'probabilita di accadimento', 'verosimiglianza',
      'probabilita di occorrenza', 'probabilita accadimento', 'livello di probabilita', 'possibilita',
    ],
    impact: [
      'impatto', 'gravita', 'severita', 'danno', 'magnitudo', 'livello di impatto', 'entita del danno',
      'entita', 'impatto complessivo',
    ],
    impactC: ['riservatezza', 'confidenzialita', 'impatto riservatezza'],
    impactI: ['integrita', 'impatto integrita'],
    impactA: ['disponibilita', 'impatto disponibilita'],
    cia: ['rid', 'r i d', 'requisito di sicurezza', 'parametri rid', 'parametro rid'],
    score: [
      'punteggio', 'valore del rischio', 'indice di rischio', 'punteggio di rischio', 'punteggio rischio',
      'valore rischio', 'esposizione', 'p x i', 'pxi', 'p x d', 'pxd', 'indice', 'esposizione al rischio',
      'totale',
    ],
    rating: [
      'livello di rischio', 'livello', 'classe', 'priorita', 'valutazione', 'livello del rischio',
      'valutazione del rischio', 'rischio inerente', 'criticita', 'livello rischio', 'rischio lordo',
      'grado di rischio', 'grado', 'rischio complessivo',
    ],
    residualRating: ['rischio netto', 'rischio rimanente'],
    owner: [
      'responsabile', 'proprietario', 'titolare', 'responsabile del rischio', 'proprietario del rischio',
      'referente', 'risk owner responsabile', 'assegnato a', 'responsabilita', 'responsabile rischio',
      'titolare del rischio', 'responsabili', 'chi',
    ],
    actionOwner: [
      'responsabile azione', 'responsabile dell azione', 'responsabile del trattamento del rischio',
      'responsabile attuazione', 'responsabile misura', 'responsabile della misura',
      'responsabile dell attuazione', 'responsabile azioni', 'responsabile mitigazione',
      'responsabile del controllo', 'responsabile implementazione',
    ],
    assetOwner: [
      'proprietario dell asset', 'responsabile dell asset', 'proprietario del bene', 'responsabile asset',
      'titolare del processo',
    ],
    treatment: [
      'trattamento', 'decisione', 'risposta', 'strategia', 'trattamento del rischio', 'risposta al rischio',
      'opzione di trattamento', 'strategia di risposta', 'strategia di trattamento', 'tipo di trattamento',
      'modalita di trattamento', 'tipo di risposta', 'gestione del rischio', 'trattamento rischio',
    ],
    action: [
      'azione', 'azioni', 'misure', 'piano di azione', 'piano d azione', 'piano di trattamento',
      'mitigazione', 'contromisure', 'misura', 'azioni di mitigazione', 'misure di mitigazione',
      'azioni correttive', 'misure previste', 'azioni previste', 'azione correttiva', 'contromisura',
      'azioni pianificate', 'piano di mitigazione', 'azione di mitigazione', 'raccomandazione',
      'raccomandazioni', 'misure di prevenzione', 'azioni preventive', 'azioni da intraprendere',
      'misure di trattamento', 'azioni di trattamento', 'misure aggiuntive', 'misure da adottare',
      'azioni proposte', 'controlli aggiuntivi', 'interventi', 'intervento', 'azione preventiva',
      'misure specifiche',
    ],
    actionStatus: [
      'stato azione', 'stato di avanzamento', 'stato di attuazione', 'avanzamento', 'stato dell azione',
      'stato del trattamento', 'stato azioni', 'stato delle azioni',
    ],
    controls: [
      'controlli', 'controlli esistenti', 'controllo', 'misure esistenti', 'controlli in essere',
      'misure in essere', 'misure di sicurezza', 'contromisure esistenti', 'contromisure in essere',
      'controlli attuali', 'presidi', 'misure adottate', 'controlli implementati', 'misure attuate',
      'presidi esistenti', 'misure attuali',
    ],
    controlRef: [
      'riferimento controllo', 'controllo iso', 'allegato a', 'controlli iso 27001', 'controllo iso 27001',
      'controllo annex a', 'riferimento iso', 'controlli allegato a',
    ],
    contingency: [
      'piano di emergenza', 'piano di contingenza', 'contingenza', 'piano di riserva',
      'azioni di contingenza',
    ],
    effort: ['impegno', 'sforzo', 'giorni uomo', 'risorse', 'risorse necessarie', 'effort stimato'],
    cost: ['costo', 'costi', 'costo stimato', 'spesa', 'impatto economico', 'impatto finanziario'],
    velocity: ['velocita', 'urgenza', 'prossimita', 'imminenza'],
    dueDate: [
      'scadenza', 'data prevista', 'data obiettivo', 'termine', 'entro il', 'data di scadenza', 'data limite',
      'data di completamento', 'data fine', 'tempistica', 'tempistiche', 'entro', 'data completamento',
      'data target', 'tempi', 'quando', 'termine previsto', 'tempi di attuazione', 'data di attuazione',
    ],
    dateRaised: [
      'data di identificazione', 'data identificazione', 'data di apertura', 'data inserimento',
      'identificato il', 'data apertura', 'data di registrazione', 'data di inserimento', 'data rilevazione',
      'data di creazione', 'data registrazione',
    ],
    lastReview: [
      'ultima revisione', 'data ultima revisione', 'ultimo aggiornamento', 'data valutazione',
      'data di valutazione', 'data aggiornamento', 'data ultimo aggiornamento', 'ultima valutazione',
      'data di aggiornamento', 'aggiornato il', 'ultimo riesame',
    ],
    reviewDate: [
      'prossima revisione', 'data di revisione', 'data prossima revisione', 'data di riesame', 'riesame',
      'revisione', 'prossimo riesame', 'data revisione', 'prossima valutazione', 'data riesame',
      'data prossimo riesame',
    ],
    closedOn: ['data di chiusura', 'chiuso il', 'data chiusura'],
    status: ['stato', 'stato del rischio', 'stato rischio', 'stato attuale', 'situazione'],
    acceptedBy: [
      'accettato da', 'approvato da', 'autorizzato da', 'approvazione', 'accettazione', 'approvatore',
    ],
    acceptedOn: [
      'accettato il', 'data di accettazione', 'data di approvazione', 'data accettazione',
      'data approvazione',
    ],
    acceptanceReason: [
      'motivazione', 'motivo di accettazione', 'giustificazione', 'motivazione accettazione',
      'motivazione dell accettazione',
    ],
    acceptanceExpiry: [
      'accettato fino al', 'valido fino al', 'scadenza accettazione', 'validita',
      'scadenza dell accettazione',
    ],
    deferralReason: ['motivo del rinvio', 'motivazione del rinvio', 'motivo rinvio'],
    comments: [
      'commento', 'commenti', 'osservazioni', 'annotazioni', 'note aggiuntive', 'monitoraggio',
      'osservazione', 'ulteriori informazioni',
    ],
  },
  bands: {
    inherent: [
      'inerente', 'iniziale', 'lordo', 'prima del trattamento', 'prima dei controlli', 'intrinseco', 'ante',
      'lorda', 'senza controlli', 'potenziale', 'ante mitigazione', 'pre trattamento',
    ],
    residual: [
      'residuo', 'residua', 'netto', 'dopo il trattamento', 'dopo i controlli', 'netta', 'finale',
      'rimanente', 'post', 'dopo le misure', 'con controlli', 'post trattamento', 'post mitigazione',
      'dopo mitigazione', 'residui',
    ],
    target: ['obiettivo', 'desiderato', 'atteso', 'attesa'],
    current: ['attuale', 'corrente', 'in essere'],
  },
  ratingScales: [
    [
      ['molto basso', 'molto bassa', 'minimo', 'minima', 'bassissimo', 'bassissima'],
      ['basso', 'bassa', 'piccolo'],
      ['medio', 'media', 'moderato', 'moderata'],
      ['alto', 'alta', 'elevato', 'elevata'],
      [
        'molto alto', 'molto alta', 'critico', 'critica', 'estremo', 'estrema', 'molto elevato', 'altissimo',
        'altissima',
      ],
    ],
    [['basso', 'bassa'], ['medio', 'media', 'moderato', 'moderata'], ['alto', 'alta', 'elevato', 'elevata']],
    [
      ['basso', 'bassa'],
      ['medio', 'media', 'moderato', 'moderata'],
      ['alto', 'alta', 'elevato', 'elevata', 'rilevante'],
      ['critico', 'critica', 'molto alto', 'molto alta', 'estremo'],
    ],
    [
      ['raro', 'rara', 'remoto', 'remota', 'molto improbabile', 'molto bassa', 'rarissimo'],
      ['improbabile', 'poco probabile', 'bassa'],
      ['possibile', 'media', 'occasionale', 'moderata'],
      ['probabile', 'alta'],
      [
        'quasi certo', 'quasi certa', 'molto probabile', 'certo', 'certa', 'frequente', 'altamente probabile',
        'molto alta',
      ],
    ],
    [
      ['molto improbabile', 'remoto', 'remota', 'raro', 'rara'],
      ['improbabile', 'poco probabile'],
      ['possibile', 'occasionale'],
      ['probabile'],
      ['molto probabile', 'altamente probabile', 'quasi certo', 'quasi certa'],
    ],
    [
      ['insignificante', 'trascurabile', 'molto basso', 'irrilevante', 'nullo', 'marginale'],
      ['minore', 'basso', 'lieve', 'limitato'],
      ['moderato', 'moderata', 'medio', 'significativo'],
      ['maggiore', 'alto', 'grave', 'rilevante', 'serio', 'critico', 'importante', 'severo'],
      [
        'catastrofico', 'catastrofica', 'molto alto', 'estremo', 'molto grave', 'gravissimo', 'disastroso',
        'superiore',
      ],
    ],
    [
      ['trascurabile', 'insignificante'],
      ['marginale', 'minore'],
      ['critico', 'critica', 'grave'],
      ['catastrofico', 'catastrofica'],
    ],
    [
      ['inconcepibile', 'impossibile', 'incredibile'],
      ['improbabile'],
      ['remoto', 'remota', 'raro'],
      ['occasionale', 'possibile'],
      ['probabile'],
      ['frequente', 'molto frequente'],
    ],
    [
      ['improbabile', 'poco probabile', 'raro'],
      ['possibile', 'occasionale'],
      ['probabile', 'certo', 'frequente'],
    ],
    [
      ['minore', 'lieve', 'basso'],
      ['moderato', 'medio', 'moderata'],
      ['maggiore', 'grave', 'severo', 'alto'],
    ],
    [
      ['improbabile', 'poco probabile'],
      ['probabile', 'possibile'],
      ['molto probabile', 'altamente probabile'],
      ['quasi certo', 'quasi certa'],
    ],
    [
      ['minore', 'lieve', 'basso'],
      ['significativo', 'moderato', 'medio', 'limitato'],
      ['grave', 'maggiore', 'serio', 'alto', 'considerevole'],
      ['critico', 'molto grave', 'gravissimo', 'molto alto', 'catastrofico'],
    ],
    [
      ['mai', 'quasi mai', 'molto raramente'],
      ['raramente'],
      ['a volte', 'occasionalmente', 'qualche volta'],
      ['spesso', 'frequentemente'],
      ['sempre', 'molto spesso', 'molto frequente', 'costante'],
    ],
    [['verde'], ['giallo', 'gialla', 'arancione'], ['rosso', 'rossa']],
    [
      ['accettabile'],
      ['tollerabile'],
      ['indesiderabile'],
      ['inaccettabile', 'intollerabile', 'non accettabile'],
    ],
  ],
  decisions: {
    reduce: [
      'mitigare', 'mitigato', 'mitigazione', 'ridurre', 'ridotto', 'riduzione', 'trattare', 'trattato',
      'modificare', 'controllare', 'diminuire', 'prevenire', 'minimizzare', 'limitare', 'attenuare',
      'migliorare', 'contenere', 'modifica', 'correggere',
    ],
    avoid: [
      'evitare', 'evitato', 'eliminare', 'terminare', 'eliminazione', 'evitamento', 'cessare', 'rifiutare',
    ],
    transfer: [
      'trasferire', 'trasferito', 'trasferimento', 'condividere', 'condiviso', 'assicurare', 'esternalizzare',
      'assicurazione', 'condivisione',
    ],
    accept: [
      'accettare', 'accettato', 'accettazione', 'ritenere', 'mantenere', 'tollerare', 'assumere',
      'ritenzione', 'accettazione passiva', 'accettazione attiva', 'mantenimento',
    ],
    silent: [
      'ignorare', 'nessuna azione', 'nessuna azione richiesta', 'monitorare', 'nessuna azione necessaria',
      'osservare', 'contingenza',
    ],
    defer: [
      'rinviare', 'rinviato', 'posticipare', 'posticipato', 'differire', 'piu tardi', 'rimandare',
      'rimandato', 'rinvio',
    ],
    pending: [
      'da decidere', 'in discussione', 'in sospeso', 'da definire', 'in attesa', 'in valutazione',
      'escalation', 'in attesa di decisione', 'da valutare',
    ],
    opportunity: ['sfruttare', 'sviluppare', 'valorizzare', 'opportunita', 'potenziare'],
  },
  statuses: {
    open: [
      'aperto', 'aperta', 'attivo', 'attiva', 'in corso', 'in lavorazione', 'pianificato', 'pianificata',
      'nuovo', 'identificato', 'in trattamento', 'in attesa', 'monitorato', 'in monitoraggio', 'da fare',
      'non iniziato', 'avviato', 'da avviare', 'in ritardo', 'in valutazione', 'parzialmente attuata',
      'in esecuzione', 'valutato', 'programmato',
    ],
    closed: [
      'chiuso', 'chiusa', 'obsoleto', 'non piu applicabile', 'non piu rilevante',
    ],
    'action-done': [
      'mitigato', 'trattato', 'completato', 'completata', 'fatto', 'concluso', 'conclusa', 'attuato',
      'attuata', 'risolto', 'terminato', 'implementato', 'realizzato', 'implementata', 'eseguito',
    ],
    accepted: ['accettato', 'accettata', 'tollerato'],
    transferred: ['trasferito', 'condiviso', 'trasferita'],
    occurred: ['verificato', 'accaduto', 'si e verificato', 'materializzato', 'occorso', 'avvenuto'],
    draft: ['bozza', 'proposto', 'respinto', 'rifiutato', 'annullato', 'scartato'],
  },
  kinds: {
    threat: ['minaccia', 'rischio'],
    opportunity: ['opportunita'],
    issue: ['problema'],
    assumption: ['ipotesi'],
    dependency: ['dipendenza'],
  },
  placeholders: [
    'da definire', 'non applicabile', 'nessuno', 'nessuna', 'sconosciuto', 'non assegnato', 'da determinare',
    'in definizione', 'non definito', 'da confermare', 'da assegnare', 'n d', 'vacante', 'da individuare',
    'non noto',
  ],
  months: [
    ['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'],
    ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'],
    ['novembre', 'nov'], ['dicembre', 'dic'],
  ],
  teams: [
    'squadra', 'gruppo', 'reparto', 'ufficio', 'dipartimento', 'direzione', 'comitato', 'settore', 'funzione',
    'acquisti', 'legale', 'risorse umane', 'sicurezza', 'sistemi informativi', 'fornitore', 'tutti', 'area',
    'amministrazione', 'servizi', 'consiglio', 'sviluppo', 'unita', 'finanza', 'produzione', 'infrastruttura',
  ],
  roles: [
    'responsabile', 'direttore', 'direttrice', 'capo', 'dirigente', 'referente', 'amministratore',
    'coordinatore', 'coordinatrice', 'rspp', 'rpd', 'titolare', 'presidente', 'capo progetto', 'ingegnere',
    'analista', 'addetto', 'tecnico', 'segretario', 'consulente', 'sviluppatore', 'rpct', 'preposto',
  ],
  conjunctions: ['ed', 'o', 'e', 'nonche', 'poi'],
  prepositions: ['da', 'fino', 'a', 'con'],
  fillers: [
    'il', 'lo', 'i', 'gli', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'di', 'al', 'alla', 'per',
    'dell', 'sul', 'un', 'rischi',
  ],
  ranges: ['a', 'o', 'e'],
  riskStems: ['risch'],
  totals: ['totale', 'somma', 'totale complessivo', 'totali'],
  examples: ['esempio', 'ad esempio', 'per esempio'],
};

export default it;
