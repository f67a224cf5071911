import type { Clause } from '../model/clause';

/** A standard or law that rules lean on: how people cite it, and its full title. */
export interface Framework {
  readonly name: string;
  readonly title: string;
}

type FrameworkId = '27001' | 'NIS2' | 'CSF' | 'CAF' | '8286';

/** Every framework, by the word its clauses start with. */
export const FRAMEWORKS: { readonly [F in FrameworkId]: Framework } = {
  '27001': {
    name: 'ISO/IEC 27001:2022',
    title:
      'Information security, cybersecurity and privacy protection - Information security management systems - Requirements',
  },
  NIS2: {
    name: 'NIS2, Regulation (EU) 2024/2690, Annex',
    title:
      'Commission Implementing Regulation (EU) 2024/2690: technical and methodological requirements of cybersecurity risk-management measures under Directive (EU) 2022/2555',
  },
  CSF: { name: 'NIST CSF 2.0', title: 'The NIST Cybersecurity Framework (CSF) 2.0' },
  CAF: { name: 'NCSC CAF 4.0', title: 'Cyber Assessment Framework, version 4.0' },
  '8286': {
    name: 'NIST IR 8286 rev. 1',
    title: 'Integrating Cybersecurity and Enterprise Risk Management (ERM), fields of the risk register',
  },
};

/** What each clause asks for, in our own short words. */
export const CLAUSES: { readonly [C in Clause]: string } = {
  '27001 6.1.2 a 1': 'risk acceptance criteria',
  '27001 6.1.2 a 2': 'criteria for assessing risks',
  '27001 6.1.2 b': 'repeated assessments give consistent and comparable results',
  '27001 6.1.2 c': 'risks are identified',
  '27001 6.1.2 c 1': 'risks to confidentiality, integrity and availability are identified',
  '27001 6.1.2 c 2': 'risk owners are identified',
  '27001 6.1.2 d': 'consequences, likelihood and level of each risk are assessed',
  '27001 6.1.3 a': 'a treatment option is chosen for each risk',
  '27001 6.1.3 b': 'the controls that the option needs are determined',
  '27001 6.1.3 c': 'controls are compared with Annex A',
  '27001 6.1.3 e': 'a treatment plan is written',
  '27001 6.1.3 f': 'risk owners approve the plan and accept the residual risks',
  '27001 8.2': 'risks are assessed again at planned intervals and on changes',
  '27001 8.3': 'the treatment plan is carried out',
  'NIS2 2.1.1': 'management accepts results and residual risks',
  'NIS2 2.1.2 b': 'a risk tolerance level is set',
  'NIS2 2.1.2 e': 'threat, likelihood, impact and level of each risk are analysed',
  'NIS2 2.1.2 h': 'carrying out the measures is monitored',
  'NIS2 2.1.2 i': 'it is said who carries out each measure, and by when',
  'NIS2 2.1.2 j': 'measures and the reasons for accepting residual risks are documented',
  'NIS2 2.1.4': 'results and the plan are reviewed at planned intervals, at least once a year',
  'CSF GV.RR-02': 'roles, responsibilities and authorities are established and understood',
  'CSF GV.RR-03': 'resources match the strategy, roles and responsibilities',
  'CSF ID.RA-06': 'risk responses are chosen, prioritised, planned, tracked and communicated',
  'CAF A1.b': 'roles and responsibilities are clear',
  '8286 ID': 'the register numbers each risk',
  '8286 Risk description': 'the register describes each risk',
  practice: 'good practice, no clause claimed',
};

/** How people cite a clause: `ISO/IEC 27001:2022 6.1.2 c 2`, or `Good practice`. */
export function citationOf(clause: Clause): string {
  if (clause === 'practice') return 'Good practice';
  const framework = clause.split(' ', 1)[0] as FrameworkId;
  return `${FRAMEWORKS[framework].name} ${clause.slice(framework.length + 1)}`;
}
