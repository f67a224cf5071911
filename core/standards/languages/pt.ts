import type { Language } from '../language';

const pt: Language = {
  code: 'pt',
  headers: {
    id: [
      'id risco', 'id do risco', 'cod risco', 'codigo do risco', 'numero do risco', 'n do risco',
      'item risco',
    ],
    kind: ['tipo do item', 'natureza', 'ameaca oportunidade'],
    title: [
      'risco', 'nome', 'nome do risco', 'risco identificado', 'titulo do risco', 'evento de risco', 'riscos',
      'riscos identificados', 'perigo',
    ],
    description: [
      'descricao', 'descricao do risco', 'detalhe', 'detalhes', 'cenario', 'cenario de risco', 'detalhamento',
      'descricao detalhada', 'descricao risco',
    ],
    cause: [
      'origem', 'gatilho', 'causa raiz do risco', 'fonte', 'gatilhos', 'fonte de risco', 'causas do risco',
      'fator de risco', 'fatores de risco',
    ],
    consequence: [
      'consequencia', 'consequencias', 'efeito', 'efeitos', 'descricao do impacto', 'impactos',
      'possiveis consequencias', 'efeito do risco',
    ],
    asset: [
      'ativo', 'ativos', 'processo', 'ativo de informacao', 'ativo afetado', 'nome do ativo', 'servico',
      'aplicacao', 'ativos afetados', 'sistema afetado', 'objeto',
    ],
    category: [
      'tipo de risco', 'tipo do risco', 'classificacao', 'categoria do risco', 'classe do risco',
      'categoria de risco', 'grupo', 'area de risco', 'setor',
    ],
    threat: ['ameaca', 'ameacas', 'fonte de ameaca', 'agente de ameaca'],
    vulnerability: ['vulnerabilidade', 'vulnerabilidades', 'fraqueza', 'fragilidade', 'fraquezas'],
    likelihood: [
      'probabilidade', 'frequencia', 'probabilidade de ocorrencia', 'ocorrencia', 'chance',
      'nivel de probabilidade', 'probabilidade ocorrencia',
    ],
    impact: [
      'impacto', 'gravidade', 'severidade', 'magnitude do impacto', 'nivel de impacto', 'intensidade', 'dano',
      'impacto no projeto', 'impacto no negocio', 'relevancia',
    ],
    impactC: ['confidencialidade', 'impacto na confidencialidade'],
    impactI: ['integridade', 'impacto na integridade'],
    impactA: ['disponibilidade', 'impacto na disponibilidade'],
    cia: ['cid', 'principio de seguranca', 'pilar', 'propriedade da informacao'],
    score: [
      'pontuacao', 'valor do risco', 'exposicao', 'grau de risco numerico', 'exposicao ao risco', 'p x i',
      'pxi', 'fator de risco numerico', 'indice de risco', 'nota do risco', 'gut', 'severidade do risco',
      'calculo do risco',
    ],
    rating: [
      'nivel de risco', 'nivel do risco', 'grau', 'grau de risco', 'prioridade', 'avaliacao', 'criticidade',
      'avaliacao do risco', 'risco inerente', 'classificacao do risco', 'nivel', 'nivel risco',
      'prioridade do risco',
    ],
    residualRating: ['risco remanescente', 'risco apos tratamento'],
    owner: [
      'responsavel', 'proprietario', 'dono', 'dono do risco', 'responsavel pelo risco',
      'proprietario do risco', 'responsaveis', 'gestor do risco', 'atribuido a', 'responsabilidade',
      'responsavel do risco', 'quem', 'encarregado',
    ],
    actionOwner: [
      'responsavel pela acao', 'responsavel da acao', 'responsavel pelo tratamento',
      'responsavel pelo controle', 'responsavel pela resposta', 'responsavel pela mitigacao',
      'responsavel acao', 'responsavel pela implementacao', 'responsavel pelo plano',
    ],
    assetOwner: ['proprietario do ativo', 'dono do ativo', 'responsavel pelo ativo', 'dono do processo'],
    treatment: [
      'tratamento', 'decisao', 'resposta', 'estrategia', 'tratamento do risco', 'resposta ao risco',
      'estrategia de resposta', 'opcao de tratamento', 'tipo de resposta', 'tipo de tratamento',
      'resposta do risco', 'estrategia de tratamento', 'tipo de acao', 'estrategia adotada',
    ],
    action: [
      'acao', 'acoes', 'plano de acao', 'mitigacao', 'plano de tratamento', 'medidas', 'plano de mitigacao',
      'acoes de mitigacao', 'plano de resposta', 'acao de mitigacao', 'estrategia de mitigacao',
      'acao preventiva', 'acoes preventivas', 'medidas de mitigacao', 'recomendacao', 'recomendacoes',
      'medida', 'acao proposta', 'acoes de resposta', 'acao corretiva', 'controles propostos',
      'acoes propostas', 'medidas preventivas', 'contramedidas', 'acao de resposta', 'como mitigar',
      'acoes corretivas', 'acao de tratamento', 'solucao', 'acao recomendada', 'prevencao',
      'descricao da acao', 'acoes a serem tomadas', 'acao a ser tomada',
    ],
    actionStatus: [
      'status da acao', 'andamento', 'status do tratamento', 'estado da acao', 'progresso', 'status do plano',
      'situacao da acao', 'status das acoes', '% concluido',
    ],
    controls: [
      'controles', 'controles existentes', 'controle existente', 'controle', 'controlos',
      'controlos existentes', 'controles atuais', 'medidas existentes', 'controlo', 'controles implementados',
      'controle atual', 'salvaguardas', 'controlos atuais', 'controlos implementados',
    ],
    controlRef: [
      'referencia do controle', 'controle iso', 'anexo a', 'controles iso 27001', 'controle iso 27001',
      'referencia iso', 'controle do anexo a', 'controle relacionado', 'controles relacionados',
    ],
    contingency: [
      'contingencia', 'plano de contingencia', 'acoes de contingencia', 'acao de contingencia', 'plano b',
      'medidas de contingencia',
    ],
    effort: ['esforco', 'recursos', 'recursos necessarios', 'horas estimadas', 'dias de esforco'],
    cost: ['custo', 'custos', 'custo estimado', 'orcamento', 'impacto financeiro', 'custo da acao'],
    velocity: ['velocidade', 'urgencia', 'proximidade', 'imediatismo'],
    dueDate: [
      'prazo', 'data limite', 'vencimento', 'data alvo', 'data prevista', 'data de conclusao', 'prazo final',
      'data fim', 'data de vencimento', 'data de implementacao', 'prazo da acao', 'data da acao',
      'data planejada', 'prazo limite', 'data de termino', 'previsao', 'quando', 'previsao de conclusao',
      'data de entrega', 'cronograma',
    ],
    dateRaised: [
      'data', 'data de identificacao', 'data de registro', 'identificado em', 'data de abertura',
      'data de criacao', 'aberto em', 'data da identificacao', 'data de registo', 'data de cadastro',
      'registrado em', 'data do registro', 'criado em', 'data de inicio',
    ],
    lastReview: [
      'ultima revisao', 'data da ultima revisao', 'ultima atualizacao', 'data da avaliacao',
      'data de atualizacao', 'atualizado em', 'data de avaliacao', 'data da ultima atualizacao',
      'ultima avaliacao', 'revisado em',
    ],
    reviewDate: [
      'proxima revisao', 'data de revisao', 'data da proxima revisao', 'data da revisao', 'revisao',
      'proxima avaliacao', 'data proxima revisao', 'data de reavaliacao',
    ],
    closedOn: [
      'data de encerramento', 'data de fechamento', 'fechado em', 'encerrado em', 'data de fecho',
      'data encerramento',
    ],
    status: ['situacao', 'status do risco', 'estado do risco', 'situacao atual', 'status atual'],
    acceptedBy: [
      'aceito por', 'aprovado por', 'aceite por', 'aprovador', 'aprovacao', 'aceitacao', 'autorizado por',
    ],
    acceptedOn: [
      'aceito em', 'data de aceitacao', 'data de aprovacao', 'data da aprovacao', 'aprovado em',
      'data da aceitacao',
    ],
    acceptanceReason: [
      'justificativa', 'motivo da aceitacao', 'justificacao', 'justificativa de aceitacao',
      'justificativa da aceitacao',
    ],
    acceptanceExpiry: [
      'aceito ate', 'validade', 'valido ate', 'data de expiracao', 'validade da aceitacao',
      'data de validade',
    ],
    deferralReason: ['motivo do adiamento', 'razao do adiamento', 'justificativa do adiamento'],
    comments: [
      'comentario', 'comentarios', 'observacao', 'observacoes', 'notas', 'obs', 'nota', 'acompanhamento',
      'informacoes adicionais', 'consideracoes',
    ],
  },
  bands: {
    inherent: [
      'inerente', 'inicial', 'bruto', 'antes do tratamento', 'antes dos controles', 'sem controles', 'puro',
      'sem controle', 'absoluto',
    ],
    residual: [
      'residual', 'remanescente', 'liquido', 'depois do tratamento', 'apos tratamento', 'apos controles',
      'com controles', 'apos mitigacao', 'apos o tratamento', 'apos acoes', 'apos resposta', 'depois', 'apos',
    ],
    target: ['alvo', 'desejado', 'esperado', 'meta', 'pretendido'],
    current: ['atual', 'corrente', 'presente'],
  },
  ratingScales: [
    [
      ['muito baixo', 'muito baixa', 'minimo', 'minima'],
      ['baixo', 'baixa', 'pequeno', 'pequena'],
      ['medio', 'media', 'moderado', 'moderada'],
      ['alto', 'alta', 'elevado', 'elevada'],
      [
        'muito alto', 'muito alta', 'critico', 'critica', 'extremo', 'extrema', 'muito elevado',
        'muito elevada',
      ],
    ],
    [['baixo', 'baixa'], ['medio', 'media', 'moderado', 'moderada'], ['alto', 'alta', 'elevado', 'elevada']],
    [
      ['baixo', 'baixa'],
      ['medio', 'media', 'moderado', 'moderada'],
      ['alto', 'alta', 'elevado', 'elevada'],
      ['critico', 'critica', 'muito alto', 'muito alta', 'extremo', 'extrema'],
    ],
    [
      ['raro', 'rara', 'remoto', 'remota', 'muito improvavel', 'muito baixa', 'excepcional', 'muito raro'],
      ['improvavel', 'pouco provavel', 'baixa', 'baixo'],
      ['possivel', 'media', 'medio', 'ocasional', 'moderada'],
      ['provavel', 'alta', 'alto'],
      [
        'quase certo', 'quase certa', 'muito provavel', 'certo', 'certa', 'frequente', 'muito alta',
        'praticamente certo',
      ],
    ],
    [
      ['muito improvavel', 'remoto', 'remota', 'raro', 'rara', 'muito pouco provavel'],
      ['improvavel', 'pouco provavel'],
      ['possivel', 'ocasional'],
      ['provavel'],
      ['muito provavel', 'altamente provavel', 'quase certo', 'quase certa'],
    ],
    [
      ['insignificante', 'desprezivel', 'muito baixo', 'irrelevante', 'minimo', 'nulo', 'negligenciavel'],
      ['menor', 'baixo', 'leve', 'pequeno', 'marginal'],
      ['moderado', 'moderada', 'medio', 'significativo'],
      ['maior', 'alto', 'grave', 'grande', 'severo', 'critico', 'importante'],
      ['catastrofico', 'catastrofica', 'muito alto', 'extremo', 'muito grave', 'desastroso', 'gravissimo'],
    ],
    [
      ['insignificante', 'desprezivel'],
      ['marginal', 'menor'],
      ['critico', 'critica', 'grave'],
      ['catastrofico', 'catastrofica'],
    ],
    [
      ['inacreditavel', 'impossivel'],
      ['improvavel'],
      ['remoto', 'remota', 'raro'],
      ['ocasional', 'possivel'],
      ['provavel'],
      ['frequente', 'muito frequente'],
    ],
    [['improvavel', 'pouco provavel', 'raro'], ['possivel', 'ocasional'], ['provavel', 'certo', 'frequente']],
    [
      ['menor', 'leve', 'pequeno', 'baixo'],
      ['moderado', 'medio', 'moderada'],
      ['maior', 'grave', 'severo', 'grande', 'alto'],
    ],
    [
      ['improvavel', 'pouco provavel'],
      ['provavel', 'possivel'],
      ['muito provavel'],
      ['quase certo', 'quase certa'],
    ],
    [
      ['menor', 'baixo', 'leve'],
      ['significativo', 'moderado', 'medio', 'limitado'],
      ['grave', 'maior', 'serio', 'alto', 'consideravel'],
      ['critico', 'muito grave', 'muito alto', 'catastrofico'],
    ],
    [
      ['nunca', 'quase nunca', 'muito raramente'],
      ['raramente'],
      ['as vezes', 'ocasionalmente'],
      ['frequentemente', 'quase sempre'],
      ['sempre', 'muito frequentemente', 'muito frequente', 'constante'],
    ],
    [['verde'], ['amarelo', 'amarela', 'laranja'], ['vermelho', 'vermelha']],
    [['aceitavel'], ['toleravel'], ['indesejavel'], ['inaceitavel', 'intoleravel', 'nao aceitavel']],
  ],
  decisions: {
    reduce: [
      'mitigar', 'mitigado', 'mitigacao', 'reduzir', 'reduzido', 'reducao', 'tratar', 'tratado', 'modificar',
      'controlar', 'diminuir', 'prevenir', 'minimizar', 'corrigir', 'melhorar', 'atenuar', 'conter',
      'resolver',
    ],
    avoid: [
      'evitar', 'evitado', 'eliminar', 'terminar', 'eliminacao', 'encerrar', 'evitacao', 'prevenir evitar',
      'cessar',
    ],
    transfer: [
      'transferir', 'transferido', 'transferencia', 'compartilhar', 'compartilhado', 'partilhar', 'segurar',
      'terceirizar', 'seguro', 'compartilhamento', 'partilha',
    ],
    accept: [
      'aceitar', 'aceito', 'aceite', 'aceitacao', 'assumir', 'reter', 'tolerar', 'retencao',
      'aceitacao passiva', 'aceitacao ativa',
    ],
    silent: [
      'ignorar', 'nenhuma acao', 'sem acao', 'nenhuma acao necessaria', 'monitorar', 'monitorizar',
      'conviver', 'nao fazer nada', 'acompanhar', 'observar', 'contingencia',
    ],
    defer: ['adiar', 'adiado', 'postergar', 'postergado', 'mais tarde', 'protelar', 'diferir', 'adiamento'],
    pending: [
      'a decidir', 'pendente', 'escalar', 'escalado', 'em discussao', 'em analise', 'a definir',
      'em avaliacao', 'escalonar', 'investigar',
    ],
    opportunity: [
      'explorar', 'aproveitar', 'melhorar oportunidade', 'potencializar', 'oportunidade', 'potenciar',
    ],
  },
  statuses: {
    open: [
      'aberto', 'aberta', 'ativo', 'ativa', 'em andamento', 'em curso', 'em progresso', 'pendente',
      'planejado', 'planeado', 'novo', 'identificado', 'em tratamento', 'monitorado', 'nao iniciado',
      'em execucao', 'em analise', 'iniciado', 'em monitoramento', 'atrasado', 'a fazer', 'em aberto',
      'em acompanhamento', 'parcialmente mitigado', 'avaliado',
    ],
    closed: [
      'fechado', 'fechada', 'encerrado', 'encerrada', 'obsoleto', 'nao se aplica mais',
    ],
    'action-done': [
      'mitigado', 'mitigada', 'tratado', 'tratada', 'concluido', 'concluida', 'feito', 'finalizado',
      'implementado', 'resolvido', 'completo', 'realizado', 'terminado', 'controlado', 'implantado',
      'completado',
    ],
    accepted: ['aceito', 'aceite', 'aceita', 'assumido'],
    transferred: ['transferido', 'compartilhado', 'transferida'],
    occurred: ['ocorrido', 'materializado', 'ocorreu', 'materializou se', 'concretizado'],
    draft: ['rascunho', 'proposto', 'rejeitado', 'recusado', 'descartado', 'cancelado', 'proposta'],
  },
  kinds: {
    threat: ['ameaca', 'risco'],
    opportunity: ['oportunidade'],
    issue: ['problema'],
    assumption: ['premissa'],
    dependency: ['dependencia'],
  },
  placeholders: [
    'a definir', 'nao aplicavel', 'nao se aplica', 'nenhum', 'nenhuma', 'desconhecido', 'ninguem',
    'nao atribuido', 'a determinar', 'pendente', 'a confirmar', 'nao definido', 'sem responsavel',
    'a ser definido', 'n d', 'vago', 'sem definicao',
  ],
  months: [
    ['janeiro', 'jan'], ['fevereiro', 'fev'], ['marco', 'mar'], ['abril', 'abr'], ['maio', 'mai'],
    ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'],
    ['novembro', 'nov'], ['dezembro', 'dez'],
  ],
  teams: [
    'equipe', 'equipa', 'departamento', 'area', 'setor', 'grupo', 'comite', 'diretoria', 'time', 'financeiro',
    'compras', 'juridico', 'recursos humanos', 'rh', 'seguranca', 'infraestrutura', 'fornecedor', 'todos',
    'desenvolvimento', 'operacoes', 'ti', 'suporte', 'gerencia', 'secretaria', 'coordenacao', 'administracao',
    'conselho', 'unidade', 'superintendencia',
  ],
  roles: [
    'gerente', 'chefe', 'diretor', 'diretora', 'responsavel', 'lider', 'coordenador', 'coordenadora',
    'administrador', 'encarregado', 'analista', 'engenheiro', 'engenheira', 'gestor', 'gestora', 'presidente',
    'dono', 'desenvolvedor', 'supervisor', 'gerente de projeto', 'tecnico', 'secretario', 'especialista',
    'consultor', 'superintendente', 'auditor', 'arquiteto',
  ],
  conjunctions: ['e', 'ou', 'bem como', 'depois'],
  prepositions: ['por', 'ate', 'a', 'com'],
  fillers: ['o', 'os', 'as', 'do', 'da', 'dos', 'das', 'no', 'na', 'um', 'uma', 'em', 'pelo', 'pela', 'ao'],
  ranges: ['a', 'ou', 'e'],
  riskStems: ['risco'],
  totals: ['soma', 'total geral', 'quantidade', 'totais'],
  examples: ['exemplo', 'por exemplo'],
};

export default pt;
