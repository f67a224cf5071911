import type { Language } from '../language';

const fr: Language = {
  code: 'fr',
  headers: {
    id: [
      'identifiant', 'numero', 'ref risque', 'n risque', 'no risque', 'code risque', 'id risque',
      'numero du risque', 'reference du risque', 'num risque', 'n d ordre',
    ],
    kind: ['nature du risque', 'type d entree', 'opportunite menace', 'menace opportunite'],
    title: [
      'risque', 'titre', 'intitule', 'nom', 'libelle', 'nom du risque', 'intitule du risque', 'evenement',
      'evenement redoute', 'libelle du risque', 'risque identifie', 'titre du risque', 'evenement a risque',
    ],
    description: [
      'description du risque', 'descriptif', 'scenario de risque', 'enonce', 'description detaillee',
      'scenario de menace', 'scenario strategique', 'scenario operationnel', 'enonce du risque',
    ],
    cause: [
      'causes possibles', 'origine', 'declencheur', 'cause racine', 'source de risque', 'facteur de risque',
      'facteurs de risque', 'origines', 'causes du risque', 'elements declencheurs',
    ],
    consequence: [
      'effet', 'effets', 'impacts', 'consequence du risque', 'description de l impact', 'impact potentiel',
      'consequences possibles', 'consequences potentielles',
    ],
    asset: [
      'actif', 'actifs', 'bien', 'processus', 'systeme', 'bien support', 'valeur metier', 'actif concerne',
      'biens supports', 'actif informationnel', 'processus concerne', 'systeme concerne', 'biens essentiels',
      'actifs concernes',
    ],
    category: [
      'categorie', 'type de risque', 'domaine', 'famille', 'categorie de risque', 'classe de risque',
      'famille de risque', 'categorie du risque', 'thematique', 'famille de risques',
    ],
    threat: ['menace', 'menaces', 'source de menace'],
    vulnerability: ['vulnerabilite', 'vulnerabilites', 'faiblesse', 'faiblesses', 'faille'],
    likelihood: [
      'probabilite', 'vraisemblance', 'frequence', 'probabilite d occurrence', 'occurence', 'proba',
      'niveau de vraisemblance', 'niveau de probabilite', 'probabilite de survenance',
      'vraisemblance du risque',
    ],
    impact: [
      'gravite', 'severite', 'niveau d impact', 'gravite de l impact', 'niveau de gravite', 'ampleur',
      'cotation impact', 'severite de l impact',
    ],
    impactC: ['confidentialite', 'impact confidentialite', 'impact sur la confidentialite'],
    impactI: ['integrite', 'impact integrite', 'impact sur l integrite'],
    impactA: ['disponibilite', 'impact disponibilite', 'impact sur la disponibilite'],
    cia: [
      'dic', 'd i c', 'dicp', 'critere de securite', 'criteres de securite', 'besoin de securite',
      'critere dic', 'criteres dic',
    ],
    score: [
      'score du risque', 'valeur du risque', 'cotation', 'indice de criticite', 'exposition', 'g x p',
      'g x v', 'score de risque', 'cotation du risque', 'p x g', 'pxg', 'note du risque', 'poids du risque',
      'total',
    ],
    rating: [
      'niveau', 'niveau de risque', 'criticite', 'priorite', 'evaluation', 'niveau du risque',
      'evaluation du risque', 'risque brut', 'niveau de criticite', 'risque initial', 'niveau de priorite',
      'classement',
    ],
    residualRating: ['risque net', 'risque restant'],
    owner: [
      'proprietaire', 'responsable du risque', 'proprietaire du risque', 'porteur', 'pilote',
      'porteur du risque', 'pilote du risque', 'detenteur', 'assigne a', 'responsabilite',
      'detenteur du risque', 'proprietaire de risque', 'affecte a', 'qui',
    ],
    actionOwner: [
      'responsable de l action', 'pilote de l action', 'responsable du traitement', 'porteur de l action',
      'responsable action', 'responsable de la mesure', 'pilote action', 'responsable des actions',
      'responsable de mise en oeuvre',
    ],
    assetOwner: [
      'proprietaire de l actif', 'proprietaire du bien', 'responsable de l actif',
      'proprietaire du processus',
    ],
    treatment: [
      'traitement', 'traitement du risque', 'option de traitement', 'strategie', 'reponse',
      'strategie de traitement', 'reponse au risque', 'decision de traitement', 'type de traitement',
      'choix de traitement', 'type de reponse', 'strategie de reponse', 'mode de traitement',
    ],
    action: [
      'plan d action', 'plan de traitement', 'mesures', 'mesure', 'actions prevues', 'attenuation',
      'mesures de traitement', 'action corrective', 'actions correctives', 'plan d attenuation',
      'mesures complementaires', 'actions de traitement', 'mesures prevues', 'recommandation',
      'recommandations', 'actions preventives', 'mesures d attenuation', 'plan de mitigation',
      'actions a mener', 'mesures preventives', 'mesures additionnelles', 'actions proposees',
      'plan d actions', 'actions d attenuation', 'mesures de securite complementaires', 'parades', 'parade',
      'actions a mettre en place', 'actions de mitigation', 'mesures proposees', 'mesure de traitement',
    ],
    actionStatus: [
      'statut de l action', 'avancement', 'etat d avancement', 'statut du traitement', 'statut action',
      'statut des actions', 'progression', 'etat de mise en oeuvre',
    ],
    controls: [
      'mesures existantes', 'controles existants', 'controles', 'controle', 'mesures en place',
      'mesure existante', 'mesures de securite', 'dispositif de maitrise', 'dispositifs de controle',
      'mesures actuelles', 'controles en place', 'mesures de maitrise', 'moyens de maitrise',
      'mesures de securite existantes', 'mesures de protection existantes',
    ],
    controlRef: [
      'reference du controle', 'annexe a', 'mesure iso', 'controle iso', 'reference iso', 'mesures iso 27001',
      'reference annexe a', 'controle annexe a',
    ],
    contingency: [
      'plan de secours', 'plan de contingence', 'contingence', 'plan de continuite', 'mesures de contingence',
      'solution de repli',
    ],
    effort: ['charge', 'charge estimee', 'jours homme', 'j h', 'ressources', 'ressources necessaires'],
    cost: ['cout', 'couts', 'cout estime', 'cout du traitement', 'budget prevu', 'impact financier'],
    velocity: ['velocite', 'urgence', 'proximite', 'vitesse'],
    dueDate: [
      'echeance', 'date limite', 'date cible', 'delai', 'date prevue', 'date d echeance',
      'date de mise en oeuvre', 'pour le', 'date de fin', 'date de fin prevue', 'date de realisation',
      'date butoir', 'date de realisation prevue', 'quand', 'calendrier',
    ],
    dateRaised: [
      'date d identification', 'date de creation', 'date d ouverture', 'identifie le', 'cree le',
      'date d ajout', 'date d enregistrement', 'date de saisie', 'date de detection', 'ouvert le',
    ],
    lastReview: [
      'derniere revue', 'derniere revision', 'derniere mise a jour', 'date de derniere revue',
      'date d evaluation', 'date de la derniere revue', 'date de mise a jour', 'revu le', 'mise a jour',
      'derniere evaluation', 'maj le', 'date de derniere mise a jour',
    ],
    reviewDate: [
      'prochaine revue', 'date de revue', 'date de la prochaine revue', 'prochaine revision', 'revue le',
      'date de revision', 'date de reevaluation', 'date prochaine revue', 'prochain examen', 'revue',
      'date de prochaine revue', 'prochaine evaluation',
    ],
    closedOn: ['date de cloture', 'clos le', 'cloture le', 'date cloture', 'date de fermeture', 'ferme le'],
    status: ['statut', 'etat', 'statut du risque', 'etat du risque', 'etat actuel', 'situation'],
    acceptedBy: [
      'accepte par', 'approuve par', 'valide par', 'approbateur', 'validation', 'acceptation', 'validateur',
      'approbation', 'valideur',
    ],
    acceptedOn: [
      'accepte le', 'date d acceptation', 'date d approbation', 'date de validation', 'approuve le',
      'valide le',
    ],
    acceptanceReason: [
      'justificatif', 'motif d acceptation', 'justification de l acceptation', 'raison de l acceptation',
      'motif',
    ],
    acceptanceExpiry: [
      'accepte jusqu au', 'fin de validite', 'expiration', 'date d expiration', 'valable jusqu au',
      'date de fin de validite',
    ],
    deferralReason: ['motif de report', 'raison du report', 'motif du report'],
    comments: [
      'commentaire', 'commentaires', 'remarque', 'remarques', 'notes complementaires',
      'informations complementaires', 'suivi', 'precisions',
    ],
  },
  bands: {
    inherent: [
      'inherent', 'brut', 'bruts', 'brute', 'avant traitement', 'avant mesures', 'initiale', 'inherente',
      'intrinseque', 'avant controles', 'sans mesures',
    ],
    residual: [
      'residuel', 'residuelle', 'nette', 'apres traitement', 'apres mesures', 'restant', 'residuels',
      'apres mise en oeuvre', 'apres controles', 'apres actions', 'apres action',
    ],
    target: ['cible', 'vise', 'souhaite', 'attendu'],
    current: ['actuel', 'actuelle', 'courant', 'courante'],
  },
  ratingScales: [
    [
      ['tres faible', 'tres bas', 'tres basse', 'minime', 'minimal', 'minimale'],
      ['faible', 'bas', 'basse', 'petit'],
      ['moyen', 'moyenne', 'modere', 'moderee', 'intermediaire'],
      ['eleve', 'elevee', 'haut', 'haute', 'fort', 'forte'],
      [
        'tres eleve', 'tres elevee', 'tres fort', 'tres forte', 'tres haut', 'tres haute', 'critique',
        'extreme', 'maximal',
      ],
    ],
    [
      ['faible', 'bas', 'basse'],
      ['moyen', 'moyenne', 'modere', 'moderee'],
      ['eleve', 'elevee', 'haut', 'haute', 'fort', 'forte'],
    ],
    [
      ['faible', 'bas', 'basse'],
      ['moyen', 'moyenne', 'modere', 'moderee'],
      ['eleve', 'elevee', 'haut', 'haute', 'fort', 'forte', 'important', 'importante'],
      ['critique', 'tres eleve', 'tres elevee', 'extreme', 'tres fort', 'tres forte', 'maximal'],
    ],
    [
      ['rare', 'tres improbable', 'exceptionnel', 'tres rare', 'exceptionnelle'],
      ['improbable', 'peu probable', 'peu vraisemblable'],
      ['possible', 'moyen', 'moyenne', 'occasionnel'],
      ['probable', 'vraisemblable'],
      [
        'quasi certain', 'presque certain', 'quasi certaine', 'certain', 'certaine', 'tres probable',
        'tres vraisemblable', 'presque certaine', 'frequent', 'quasi certitude',
      ],
    ],
    [
      ['tres improbable', 'tres peu probable', 'invraisemblable', 'rare', 'tres peu vraisemblable'],
      ['improbable', 'peu probable', 'peu vraisemblable'],
      ['possible', 'moyennement probable'],
      ['probable', 'vraisemblable'],
      ['tres probable', 'tres vraisemblable', 'quasi certain', 'hautement probable'],
    ],
    [
      ['insignifiant', 'insignifiante', 'negligeable', 'tres faible', 'minime', 'nul'],
      ['mineur', 'mineure', 'faible', 'limite', 'limitee', 'marginal'],
      ['modere', 'moderee', 'moyen', 'moyenne', 'significatif', 'significative'],
      ['majeur', 'majeure', 'eleve', 'elevee', 'grave', 'important', 'importante', 'critique', 'severe'],
      [
        'catastrophique', 'tres eleve', 'tres elevee', 'extreme', 'desastreux', 'tres grave', 'desastreuse',
        'vital',
      ],
    ],
    [
      ['negligeable', 'insignifiant', 'insignifiante'],
      ['marginal', 'marginale', 'mineur', 'mineure'],
      ['critique', 'grave'],
      ['catastrophique'],
    ],
    [
      ['inconcevable', 'impossible'],
      ['improbable'],
      ['rare', 'peu frequent', 'eloigne'],
      ['occasionnel', 'occasionnelle', 'possible'],
      ['probable'],
      ['frequent', 'frequente'],
    ],
    [
      ['improbable', 'peu probable', 'rare'],
      ['possible', 'occasionnel'],
      ['probable', 'certain', 'frequent'],
    ],
    [
      ['mineur', 'mineure', 'leger', 'legere', 'faible'],
      ['modere', 'moderee', 'moyen', 'moyenne'],
      ['majeur', 'majeure', 'grave', 'severe', 'eleve'],
    ],
    [
      ['peu vraisemblable', 'improbable', 'peu probable'],
      ['vraisemblable', 'probable', 'possible'],
      ['tres vraisemblable', 'tres probable'],
      ['quasi certain', 'quasi certaine', 'presque certain'],
    ],
    [
      ['mineure', 'mineur', 'faible', 'negligeable'],
      ['significative', 'significatif', 'moderee', 'modere', 'limitee', 'moyen'],
      ['grave', 'majeure', 'majeur', 'importante', 'important', 'elevee'],
      ['critique', 'tres grave', 'catastrophique', 'maximale', 'tres elevee'],
    ],
    [
      ['jamais', 'presque jamais', 'tres rarement'],
      ['rarement', 'rare'],
      ['parfois', 'occasionnellement', 'de temps en temps'],
      ['souvent', 'frequemment', 'frequent'],
      ['toujours', 'tres souvent', 'tres frequent', 'tres frequemment', 'permanent'],
    ],
    [['vert', 'verte'], ['jaune', 'orange'], ['rouge']],
    [
      ['acceptable'],
      ['tolerable', 'acceptable sous controle'],
      ['indesirable'],
      ['inacceptable', 'intolerable', 'non acceptable'],
    ],
  ],
  decisions: {
    reduce: [
      'reduire', 'reduit', 'attenuer', 'attenue', 'traiter', 'traite', 'mitiger', 'modifier', 'maitriser',
      'reduction du risque', 'diminuer', 'limiter', 'ameliorer', 'controler', 'reduction des risques',
      'minimiser', 'prevenir', 'modification du risque', 'corriger', 'mitige', 'attenuation',
    ],
    avoid: [
      'eviter', 'evite', 'evitement', 'refuser', 'supprimer', 'eliminer', 'refus', 'arreter', 'suppression',
      'refuse',
    ],
    transfer: [
      'transferer', 'transfere', 'transfert', 'partager', 'partage', 'assurer', 'externaliser', 'assurance',
      'transfert du risque', 'partage du risque',
    ],
    accept: [
      'accepter', 'accepte', 'acceptation', 'conserver', 'tolerer', 'maintenir', 'maintien', 'assumer',
      'prise de risque', 'maintien du risque', 'retenir',
    ],
    silent: [
      'aucune action', 'pas d action', 'aucune action requise', 'ignorer', 'surveiller',
      'aucune action necessaire', 'surveillance', 'ne rien faire', 'contingence',
    ],
    defer: [
      'reporter', 'reporte', 'differer', 'differe', 'plus tard', 'ajourner', 'repousser',
      'en attente de report', 'report',
    ],
    pending: [
      'a decider', 'en discussion', 'escalader', 'en attente', 'a definir', 'a valider',
      'en cours d evaluation', 'a etudier', 'en attente de decision', 'a arbitrer', 'a determiner',
    ],
    opportunity: ['exploiter', 'ameliorer l opportunite', 'saisir', 'opportunite', 'renforcer'],
  },
  statuses: {
    open: [
      'ouvert', 'ouverte', 'actif', 'active', 'en cours', 'en attente', 'planifie', 'nouveau', 'identifie',
      'a traiter', 'en traitement', 'surveille', 'a faire', 'en cours de traitement', 'non demarre', 'evalue',
      'prevu', 'planifiee', 'suivi', 'sous surveillance', 'en retard', 'partiellement traite', 'demarre',
    ],
    closed: [
      'ferme', 'fermee', 'clos', 'close', 'cloture', 'cloturee', 'obsolete', 'plus applicable',
      'plus pertinent',
    ],
    'action-done': [
      'traite', 'traitee', 'termine', 'terminee', 'realise', 'fait', 'attenue', 'acheve', 'mis en oeuvre',
      'resolu', 'reduit', 'realisee', 'mitige', 'fini', 'maitrise', 'mise en oeuvre',
    ],
    accepted: ['accepte', 'acceptee', 'assume', 'tolere'],
    transferred: ['transfere', 'partage', 'transferee'],
    occurred: ['survenu', 'realise risque', 'avere', 'materialise', 'survenue'],
    draft: ['brouillon', 'propose', 'rejete', 'projet', 'refuse', 'annule', 'abandonne'],
  },
  kinds: {
    threat: ['menace', 'risque'],
    opportunity: ['opportunite'],
    issue: ['probleme'],
    assumption: ['hypothese'],
    dependency: ['dependance'],
  },
  placeholders: [
    'a definir', 'a determiner', 'sans objet', 's o', 'so', 'inconnu', 'aucun', 'aucune', 'personne',
    'non attribue', 'a completer', 'non defini', 'neant', 'a confirmer', 'a preciser', 'non applicable',
    'non renseigne', 'a designer', 'vacant e',
  ],
  months: [
    ['janvier', 'janv'], ['fevrier', 'fevr', 'fev'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'],
    ['juillet', 'juil'], ['aout'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  teams: [
    'equipe', 'service', 'departement', 'direction', 'comite', 'groupe', 'pole', 'bureau', 'finances',
    'achats', 'juridique', 'informatique', 'ressources humaines', 'rh', 'dsi', 'securite', 'exploitation',
    'fournisseur', 'prestataire', 'production', 'tous', 'cellule', 'conformite', 'drh', 'daf',
  ],
  roles: [
    'responsable', 'directeur', 'directrice', 'chef', 'cheffe', 'rssi', 'dpd', 'gestionnaire', 'charge',
    'chargee', 'administrateur', 'administratrice', 'pilote', 'president', 'presidente', 'chef de projet',
    'ingenieur', 'proprietaire', 'delegue', 'coordinateur', 'coordinatrice', 'dsi adjoint', 'consultant',
    'technicien', 'auditeur', 'referent',
  ],
  conjunctions: ['et', 'ou', 'ainsi que', 'puis'],
  prepositions: ['par', 'jusqu', 'a', 'avec'],
  fillers: ['le', 'les', 'des', 'du', 'd', 'au', 'aux', 'sur', 'pour', 'une', 'par', 'risques'],
  ranges: ['a', 'ou'],
  riskStems: ['risque'],
  totals: ['somme', 'total general', 'sous total', 'nombre total'],
  examples: ['exemple', 'par exemple', 'p ex'],
};

export default fr;
