import type { RiskKind } from '../model/fields';

/** Words that say what kind of entry a row is, in normalised form. */
export const KIND_WORDS: { readonly [K in RiskKind]: readonly string[] } = {
  threat: [
    'threat',
    'risk',
    'r',
    't',
    'negative',
    'bedrohung',
    'risiko',
    'gefahr',
    'menace',
    'risque',
    'amenaza',
    'riesgo',
    'ameaca',
    'risco',
    'minaccia',
    'rischio',
  ],
  opportunity: [
    'opportunity',
    'opp',
    'o',
    'positive',
    'chance',
    'opportunite',
    'oportunidad',
    'oportunidade',
    'opportunita',
  ],
  issue: ['issue', 'i', 'problem', 'probleme', 'problema'],
  assumption: ['assumption', 'a', 'annahme', 'hypothese', 'supuesto', 'premissa', 'ipotesi'],
  dependency: ['dependency', 'd', 'abhangigkeit', 'dependance', 'dependencia', 'dipendenza'],
};
