import type { Language } from '../language';

const es: Language = {
  code: 'es',
  headers: {
    id: [
      'identificador', 'codigo', 'numero', 'num', 'nro', 'n', 'id riesgo', 'referencia', 'cod',
      'codigo del riesgo', 'numero de riesgo', 'consecutivo', 'clave',
    ],
    kind: ['tipo', 'tipo de entrada', 'naturaleza'],
    title: [
      'riesgo', 'titulo', 'nombre', 'nombre del riesgo', 'riesgo identificado', 'evento', 'nombre riesgo',
      'evento de riesgo', 'titulo del riesgo', 'riesgos', 'riesgos identificados', 'peligro',
    ],
    description: [
      'descripcion', 'descripcion del riesgo', 'detalle', 'escenario', 'escenario de riesgo',
      'descripcion riesgo', 'detalle del riesgo', 'enunciado', 'descripcion detallada',
    ],
    cause: [
      'causa', 'causas', 'origen', 'disparador', 'causa raiz', 'fuente', 'fuente de riesgo', 'desencadenante',
      'motivo', 'causas posibles', 'disparadores', 'factor de riesgo',
    ],
    consequence: [
      'consecuencia', 'consecuencias', 'efecto', 'efectos', 'descripcion del impacto',
      'consecuencias posibles', 'resultado', 'impacto potencial', 'posibles consecuencias',
    ],
    asset: [
      'activo', 'activos', 'proceso', 'sistema', 'activo de informacion', 'activo afectado',
      'nombre del activo', 'servicio', 'aplicacion', 'activos afectados', 'proceso afectado', 'recurso',
    ],
    category: [
      'categoria', 'tipo de riesgo', 'clasificacion', 'area', 'categoria del riesgo', 'clase', 'grupo',
      'tipo riesgo', 'ambito', 'dominio', 'clasificacion del riesgo', 'categoria de riesgo', 'tema',
    ],
    threat: ['amenaza', 'amenazas', 'descripcion de la amenaza', 'fuente de amenaza'],
    vulnerability: ['vulnerabilidad', 'vulnerabilidades', 'debilidad', 'debilidades'],
    likelihood: [
      'probabilidad', 'frecuencia', 'prob', 'probabilidad de ocurrencia', 'ocurrencia', 'posibilidad',
      'probabilidad ocurrencia', 'nivel de probabilidad',
    ],
    impact: [
      'impacto', 'severidad', 'gravedad', 'magnitud', 'nivel de impacto', 'impacto total',
      'magnitud del impacto', 'dano', 'impacto en el negocio', 'afectacion',
    ],
    impactC: ['confidencialidad', 'impacto confidencialidad'],
    impactI: ['integridad', 'impacto integridad'],
    impactA: ['disponibilidad', 'impacto disponibilidad'],
    cia: [
      'cid', 'c i d', 'dimension de seguridad', 'dimensiones', 'dimension', 'propiedad de seguridad',
      'principio afectado',
    ],
    score: [
      'puntuacion', 'valor del riesgo', 'exposicion', 'puntaje', 'calificacion', 'valoracion', 'total',
      'p x i', 'pxi', 'exposicion al riesgo', 'riesgo total', 'magnitud del riesgo', 'valor de riesgo',
      'valoracion del riesgo', 'calificacion del riesgo', 'factor de exposicion', 'i x p', 'ixp',
      'riesgo p x i', 'riesgo i x p',
    ],
    rating: [
      'nivel', 'nivel de riesgo', 'nivel del riesgo', 'prioridad', 'evaluacion', 'evaluacion del riesgo',
      'criticidad', 'nivel riesgo', 'zona de riesgo', 'riesgo inherente', 'grado', 'grado de riesgo',
      'semaforo', 'evaluacion de riesgo', 'importancia',
    ],
    residualRating: ['riesgo remanente', 'riesgo final'],
    owner: [
      'responsable', 'propietario', 'dueno', 'propietario del riesgo', 'dueno del riesgo',
      'responsable del riesgo', 'encargado', 'responsables', 'asignado a', 'responsabilidad',
      'responsable riesgo', 'titular', 'responsable asignado', 'quien',
    ],
    actionOwner: [
      'responsable de la accion', 'responsable del tratamiento', 'responsable accion',
      'responsable del control', 'responsable de accion', 'responsable de la mitigacion',
      'responsable de implementacion', 'responsable del plan', 'responsable de la respuesta',
      'responsable de las acciones', 'responsable plan de accion', 'responsable mitigacion',
    ],
    assetOwner: [
      'propietario del activo', 'dueno del activo', 'responsable del activo', 'dueno del proceso',
      'propietario de la informacion',
    ],
    treatment: [
      'tratamiento', 'decision', 'respuesta', 'estrategia', 'tratamiento del riesgo', 'opcion de tratamiento',
      'estrategia de respuesta', 'tipo de respuesta', 'estrategia de tratamiento', 'tipo de accion',
      'respuesta al riesgo', 'manejo', 'manejo del riesgo', 'opcion de manejo', 'tipo de tratamiento',
      'tipo de estrategia', 'respuesta riesgo', 'opciones de tratamiento', 'medida de tratamiento',
    ],
    action: [
      'accion', 'acciones', 'plan de accion', 'plan de tratamiento', 'mitigacion', 'plan de mitigacion',
      'estrategia de mitigacion', 'medidas', 'acciones a tomar', 'plan de respuesta',
      'acciones de mitigacion', 'medidas de mitigacion', 'accion de mitigacion', 'acciones preventivas',
      'medida', 'recomendacion', 'descripcion de la accion', 'recomendaciones', 'accion preventiva',
      'accion a tomar', 'acciones correctivas', 'medidas preventivas', 'acciones de respuesta',
      'acciones propuestas', 'plan de manejo', 'controles propuestos', 'accion de respuesta',
      'acciones a realizar', 'contramedidas', 'accion propuesta', 'accion correctiva',
      'controles a implementar', 'solucion', 'acciones de tratamiento', 'medidas de control', 'contramedida',
    ],
    actionStatus: [
      'estado de la accion', 'avance', 'estado del tratamiento', 'estado accion', 'progreso', '% avance',
      'estado de las acciones', 'estado de implementacion', 'estado del plan', 'seguimiento de la accion',
    ],
    controls: [
      'controles', 'controles existentes', 'control existente', 'control', 'controles actuales',
      'salvaguardas', 'salvaguarda', 'control actual', 'medidas existentes', 'controles implementados',
      'descripcion del control', 'medidas actuales', 'controles aplicados', 'controles establecidos',
    ],
    controlRef: [
      'referencia de control', 'control iso', 'controles iso', 'control anexo a', 'anexo a',
      'control iso 27001', 'controles iso 27001', 'codigo de control', 'controles anexo a',
      'control asociado', 'controles asociados',
    ],
    contingency: [
      'contingencia', 'plan de contingencia', 'acciones de contingencia', 'accion de contingencia',
      'medidas de contingencia',
    ],
    effort: ['esfuerzo', 'recursos', 'dias persona', 'recursos requeridos', 'recursos necesarios'],
    cost: [
      'costo', 'coste', 'presupuesto', 'costos', 'costes', 'costo estimado', 'coste estimado',
      'impacto economico', 'impacto financiero',
    ],
    velocity: ['velocidad', 'urgencia', 'proximidad', 'inmediatez'],
    dueDate: [
      'fecha limite', 'fecha de vencimiento', 'plazo', 'fecha compromiso', 'fecha objetivo',
      'fecha de implementacion', 'fecha de la accion', 'vencimiento', 'fecha fin', 'fecha planificada',
      'fecha de cumplimiento', 'fecha de accion', 'fecha de finalizacion', 'fecha estimada', 'fecha prevista',
      'fecha maxima', 'fecha accion', 'fecha ejecucion', 'fecha de ejecucion', 'fecha esperada', 'cuando',
      'fecha de entrega', 'fecha implementacion', 'tiempo', 'fecha de compromiso', 'cronograma',
      'fecha final',
    ],
    dateRaised: [
      'fecha', 'fecha de identificacion', 'fecha de registro', 'fecha de alta', 'fecha de apertura',
      'fecha identificacion', 'fecha de creacion', 'fecha registro', 'identificado el', 'fecha apertura',
      'fecha de deteccion', 'fecha creacion', 'fecha inicio', 'fecha de inicio',
    ],
    lastReview: [
      'ultima revision', 'fecha de ultima revision', 'fecha de evaluacion', 'ultima actualizacion',
      'fecha de actualizacion', 'fecha ultima revision', 'fecha actualizacion', 'fecha de la ultima revision',
      'fecha de valoracion', 'fecha ultima actualizacion',
    ],
    reviewDate: [
      'proxima revision', 'fecha de revision', 'fecha revision', 'fecha proxima revision',
      'fecha de proxima revision', 'revision', 'fecha de la proxima revision', 'siguiente revision',
      'fecha de seguimiento', 'fecha seguimiento',
    ],
    closedOn: ['fecha de cierre', 'cerrado el', 'fecha cierre', 'fecha real de cierre', 'fecha de clausura'],
    status: [
      'estado', 'estatus', 'situacion', 'estado del riesgo', 'estado actual', 'estado riesgo', 'vigencia',
    ],
    acceptedBy: [
      'aceptado por', 'aprobado por', 'autorizado por', 'aprobador', 'aprobacion', 'aceptacion',
      'aceptacion del riesgo',
    ],
    acceptedOn: [
      'aceptado el', 'fecha de aceptacion', 'fecha de aprobacion', 'fecha aceptacion', 'fecha aprobacion',
    ],
    acceptanceReason: [
      'justificacion', 'motivo de aceptacion', 'justificacion de la aceptacion', 'razon de aceptacion',
      'justificacion de aceptacion',
    ],
    acceptanceExpiry: [
      'aceptado hasta', 'vencimiento de la aceptacion', 'valido hasta', 'fecha de expiracion',
      'fecha de caducidad',
    ],
    deferralReason: ['motivo de aplazamiento', 'razon de aplazamiento', 'motivo del aplazamiento'],
    comments: [
      'comentario', 'comentarios', 'observacion', 'observaciones', 'notas', 'nota', 'seguimiento',
      'informacion adicional', 'anotaciones', 'notas adicionales',
    ],
  },
  bands: {
    inherent: [
      'inherente', 'inicial', 'bruto', 'antes del tratamiento', 'antes de controles', 'sin controles',
      'riesgo puro', 'absoluto', 'intrinseco', 'antes de mitigar', 'sin control', 'potencial',
    ],
    residual: [
      'residual', 'remanente', 'neto', 'despues del tratamiento', 'despues de controles', 'con controles',
      'final', 'despues de mitigar', 'tras el tratamiento', 'posterior', 'despues', 'con control',
      'post tratamiento', 'post mitigacion',
    ],
    target: ['objetivo', 'deseado', 'esperado', 'previsto', 'meta'],
    current: ['actual', 'vigente', 'presente'],
  },
  ratingScales: [
    [
      ['muy bajo', 'muy baja', 'minimo', 'minima', 'mb'],
      ['bajo', 'baja', 'pequeno', 'leve'],
      ['medio', 'media', 'moderado', 'moderada', 'intermedio', 'intermedia', 'mediano', 'mediana'],
      ['alto', 'alta', 'elevado', 'elevada'],
      ['muy alto', 'muy alta', 'critico', 'critica', 'extremo', 'extrema', 'ma'],
    ],
    [
      ['bajo', 'baja', 'leve'],
      ['medio', 'media', 'moderado', 'moderada', 'mediano', 'mediana', 'intermedio', 'intermedia'],
      ['alto', 'alta', 'elevado', 'elevada'],
    ],
    [
      ['bajo', 'baja'],
      ['medio', 'media', 'moderado', 'moderada'],
      ['alto', 'alta', 'importante'],
      ['critico', 'critica', 'muy alto', 'muy alta', 'extremo', 'extrema', 'inaceptable'],
    ],
    [
      ['raro', 'rara', 'rara vez', 'remoto', 'remota', 'muy improbable', 'excepcional', 'muy raro'],
      ['improbable', 'poco probable', 'baja', 'bajo'],
      ['posible', 'media', 'medio', 'ocasional', 'moderado', 'moderada'],
      ['probable', 'alta', 'alto'],
      [
        'casi seguro', 'casi segura', 'casi cierto', 'muy probable', 'casi certeza', 'cierto', 'seguro',
        'segura', 'frecuente', 'certeza', 'muy alta', 'inminente',
      ],
    ],
    [
      ['muy improbable', 'remoto', 'remota', 'muy poco probable', 'raro', 'rara'],
      ['improbable', 'poco probable'],
      ['posible', 'medianamente probable', 'ocasional', 'moderado'],
      ['probable', 'bastante probable'],
      ['muy probable', 'altamente probable', 'casi seguro', 'casi segura', 'seguro'],
    ],
    [
      ['insignificante', 'despreciable', 'muy bajo', 'irrelevante', 'minimo', 'nulo', 'inferior'],
      ['menor', 'bajo', 'leve', 'marginal'],
      ['moderado', 'moderada', 'medio', 'significativo'],
      ['mayor', 'alto', 'grave', 'importante', 'severo', 'critico', 'peligroso'],
      [
        'catastrofico', 'catastrofica', 'muy alto', 'extremo', 'muy grave', 'desastroso', 'superior',
        'devastador',
      ],
    ],
    [
      ['insignificante', 'despreciable', 'negligible'],
      ['marginal', 'menor'],
      ['critico', 'critica', 'grave'],
      ['catastrofico', 'catastrofica'],
    ],
    [
      ['increible', 'imposible'],
      ['improbable'],
      ['remoto', 'remota', 'raro'],
      ['ocasional', 'posible'],
      ['probable'],
      ['frecuente', 'muy frecuente'],
    ],
    [['improbable', 'poco probable', 'raro'], ['posible', 'ocasional'], ['probable', 'seguro', 'frecuente']],
    [['menor', 'leve', 'bajo'], ['moderado', 'medio', 'moderada'], ['mayor', 'grave', 'severo', 'alto']],
    [
      ['improbable', 'poco probable'],
      ['probable', 'posible'],
      ['muy probable'],
      ['casi seguro', 'casi segura'],
    ],
    [
      ['menor', 'bajo', 'leve'],
      ['significativo', 'moderado', 'medio', 'limitado'],
      ['grave', 'mayor', 'alto', 'serio', 'considerable'],
      ['critico', 'muy grave', 'muy alto', 'catastrofico'],
    ],
    [
      ['nunca', 'casi nunca', 'muy raramente'],
      ['raramente', 'rara vez', 'pocas veces'],
      ['a veces', 'ocasionalmente', 'algunas veces'],
      ['frecuentemente', 'a menudo', 'casi siempre'],
      ['siempre', 'muy frecuentemente', 'muy frecuente', 'constante'],
    ],
    [['verde'], ['amarillo', 'amarilla', 'naranja'], ['rojo', 'roja']],
    [
      ['aceptable'],
      ['tolerable'],
      ['indeseable', 'importante', 'moderado'],
      ['inaceptable', 'intolerable', 'no aceptable'],
    ],
  ],
  decisions: {
    reduce: [
      'mitigar', 'mitigado', 'mitigacion', 'reducir', 'reducido', 'reduccion', 'tratar', 'tratado',
      'modificar', 'controlar', 'disminuir', 'prevenir', 'contener', 'corregir', 'minimizar', 'atenuar',
      'mejorar', 'reducir el riesgo', 'prevencion', 'contencion', 'resolver', 'limitar',
    ],
    avoid: [
      'evitar', 'eliminar', 'evitado', 'terminar', 'suprimir', 'eludir', 'evasion', 'anular', 'evadir',
      'eliminacion', 'evitacion', 'detener',
    ],
    transfer: [
      'transferir', 'transferido', 'transferencia', 'compartir', 'compartido', 'asegurar', 'trasladar',
      'seguro', 'tercerizar', 'compartir o transferir', 'delegar', 'externalizar',
    ],
    accept: [
      'aceptar', 'aceptado', 'aceptacion', 'asumir', 'asumido', 'retener', 'tolerar', 'conservar',
      'retencion', 'absorber', 'aceptacion pasiva', 'aceptacion activa',
    ],
    silent: [
      'ignorar', 'ninguna accion', 'sin accion', 'no requiere accion', 'monitorear', 'monitorizar',
      'no hacer nada', 'vigilar', 'convivir', 'supervisar', 'contingencia', 'plan de contingencia',
    ],
    defer: [
      'aplazar', 'aplazado', 'posponer', 'pospuesto', 'diferir', 'diferido', 'postergar', 'mas adelante',
      'postergado',
    ],
    pending: [
      'pendiente', 'por decidir', 'por definir', 'escalar', 'escalado', 'en discusion', 'en analisis',
      'en evaluacion', 'investigar', 'analizar', 'escalamiento', 'en estudio',
    ],
    opportunity: [
      'explotar', 'aprovechar', 'potenciar', 'oportunidad', 'incrementar', 'fortalecer', 'explotacion',
    ],
  },
  statuses: {
    open: [
      'abierto', 'abierta', 'activo', 'activa', 'en proceso', 'en progreso', 'en curso', 'pendiente',
      'planificado', 'planificada', 'nuevo', 'identificado', 'en tratamiento', 'en seguimiento',
      'en ejecucion', 'vigente', 'en revision', 'no iniciado', 'iniciado', 'en desarrollo', 'en analisis',
      'por hacer', 'evaluado', 'monitoreado', 'en monitoreo', 'sin iniciar', 'en espera', 'programado',
      'asignado', 'parcialmente mitigado', 'atrasado', 'vencido', 'latente', 'planeado',
    ],
    closed: [
      'cerrado', 'cerrada', 'obsoleto', 'no aplica mas', 'ya no aplica', 'retirado', 'cancelado y cerrado',
    ],
    'action-done': [
      'mitigado', 'mitigada', 'tratado', 'completado', 'completada', 'terminado', 'hecho', 'finalizado',
      'implementado', 'resuelto', 'realizado', 'controlado', 'solucionado', 'cumplido', 'ejecutado',
      'completo', 'finalizada', 'listo', 'concluido', 'implementada',
    ],
    accepted: ['aceptado', 'aceptada', 'asumido'],
    transferred: ['transferido', 'compartido', 'transferida'],
    occurred: ['ocurrido', 'materializado', 'ocurrio', 'se materializo', 'sucedido'],
    draft: ['borrador', 'propuesto', 'rechazado', 'propuesta', 'descartado', 'cancelado'],
  },
  kinds: {
    threat: ['amenaza', 'riesgo'],
    opportunity: ['oportunidad'],
    issue: ['problema'],
    assumption: ['supuesto'],
    dependency: ['dependencia'],
  },
  placeholders: [
    'por definir', 'pendiente', 'no aplica', 'ninguno', 'ninguna', 'desconocido', 'sin asignar', 'nadie',
    'por asignar', 's d', 'no definido', 'sin definir', 'por determinar', 'no asignado', 'vacante', 'n d',
    'nd', 'por confirmar',
  ],
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'],
    ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
    ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
  ],
  teams: [
    'equipo', 'departamento', 'area', 'grupo', 'gerencia', 'unidad', 'comite', 'direccion', 'oficina',
    'finanzas', 'compras', 'legal', 'sistemas', 'recursos humanos', 'rrhh', 'seguridad', 'tecnologia',
    'infraestructura', 'proveedor', 'desarrollo', 'todos', 'todo el equipo', 'operaciones',
    'equipo desarrollo', 'soporte', 'ti', 'mesa de ayuda', 'junta', 'ventas', 'calidad',
  ],
  roles: [
    'gerente', 'jefe', 'jefa', 'director', 'directora', 'responsable', 'lider', 'coordinador', 'coordinadora',
    'administrador', 'administradora', 'encargado', 'oficial', 'analista', 'ingeniero', 'ingeniera',
    'arquitecto', 'desarrollador', 'tester', 'supervisor', 'presidente', 'propietario', 'dueno', 'dev', 'arq',
    'especialista', 'consultor', 'tecnico', 'jefe de proyecto', 'secretario', 'auditor', 'programador',
  ],
  conjunctions: ['y', 'e', 'o', 'junto con', 'luego'],
  prepositions: ['por', 'hasta', 'a', 'con'],
  fillers: ['el', 'la', 'los', 'las', 'del', 'de', 'un', 'una', 'en', 'para', 'al'],
  ranges: ['a', 'o', 'y'],
  riskStems: ['riesgo'],
  totals: ['suma', 'promedio', 'total general', 'cantidad'],
  examples: ['ejemplo', 'ej', 'por ejemplo'],
};

export default es;
