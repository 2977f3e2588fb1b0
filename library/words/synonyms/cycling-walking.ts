import { concept } from '../concept.ts';

export const CYCLING_WALKING = [
  concept(
    'cycling',
    {
      en: 'cycling; bicycle; bike; cyclist; biking; cycle; velo',
      es: `bicicleta; ciclista; bici; bicis; ciclismo; ciclable; ciclovial; movilidad ciclista; movilidad en bicicleta`,
      fr: 'vélo; cyclable; cycliste; bicyclette; cyclisme; mobilité cyclable; mobilité à vélo',
      pt: `bicicleta; ciclista; cicloviário; ciclável; cicláveis; ciclismo; mobilidade ciclável; mobilidade em bicicleta`,
      ca: 'bicicleta; ciclista; bici; bicis; mobilitat ciclista; mobilitat en bicicleta',
    },
    'mobility',
  ),
  concept(
    'cyclelane',
    {
      en: `cycle lane; bike lane; cycle path; bike path; cycle track; cycleway; bicycle lane; bikeway;
        cycling network`,
      es: `carril bici; carriles bici; ciclovía; ciclorruta; ciclobanda; ciclopista; vía ciclista; carril
        para bicicletas`,
      fr: 'piste cyclable; bande cyclable; voie cyclable; pistes cyclables; réseau cyclable',
      pt: 'ciclofaixa; ciclovia; pista ciclável; rede ciclável',
      ca: 'carril bici; carrils bici; via ciclista',
    },
    'cycling',
    'mobility',
  ),
  concept(
    'bikeshare',
    {
      en: `bike sharing; bikesharing; bikeshare; bike share; bicycle sharing; public bike; public bicycle;
        bike-share; bicycle share; hire bike; cycle hire; bike hire; bike rental; shared bicycle; shared
        bike; B-cycle; dockless bike; free-floating; bike hire scheme; citi bike; city bike`,
      es: `bicicleta pública; bicicletas públicas; bicicleta compartida; bicicletas compartidas; bici
        pública; bicis públicas; sistema de bicicletas`,
      fr: `vélo en libre-service; vélos en libre-service; vélopartage; vélo partagé; vélos partagés; vélo
        libre-service; VLS`,
      pt: 'bicicletas compartilhadas; bicicletas partilhadas; bicicleta compartilhada; bicicletas públicas',
      ca: 'bicicleta compartida; bicicleta pública; bicicletes compartides; bicing; bicis compartides',
    },
    'cycling',
    'sharing',
    'mobility',
  ),
  concept('sharing', {
    en: 'sharing; shared',
    es: 'compartido; colaborativo; compartir',
    fr: 'partage; partagé; libre-service',
    pt: 'compartilhado; partilhado; compartilhamento; partilha',
    ca: 'compartit; col·laboratiu',
  }),
  concept('walking', {
    en: 'walking; walkable; walkability; pedestrian; walk; footpath; sidewalk; pavement; on foot; footway',
    es: `peatón; peatonal; caminar; caminable; caminabilidad; acera; a pie; banqueta; vereda; andén;
      peatonalidad`,
    fr: 'piéton; marchabilité; trottoir; à pied; marche à pied; piétonnier',
    pt: 'pedestre; peão; peões; caminhada; calçada; a pé; passeio; caminhabilidade; pedonal',
    ca: 'vianant; vianants; caminar; vorera; a peu; caminable',
  }),
  concept(
    'pedestrianisation',
    {
      en: `pedestrianisation; pedestrianization; pedestrianised; pedestrianized; car-free; carfree;
        traffic-free; ban cars; bans cars; cars banned; closed to traffic; pedestrian area; pedestrian zone; pedestrian priority; pedestrian street; car-light; car-reduced;
        pedestrian plaza; car free; to cars; to motor traffic; without cars; fewer cars; closed to cars; closed to
        traffic; close streets; closes streets`,
      es: `peatonalización; peatonalizar; sin coches; sin autos; libre de autos; calle peatonal; zona
        peatonal; sin carros; prioridad peatonal`,
      fr: `piétonnisation; piétonisation; zone piétonne; sans voiture; sans voitures; rue piétonne; aire
        piétonne`,
      pt: 'pedonalização; sem carros; zona pedonal; rua de pedestres; calçadão; livre de carros',
      ca: `zona de vianants; sense cotxes; vianantització; pacificació; illa de vianants; prioritat per a
        vianants`,
    },
    'walking',
  ),
  concept(
    'lowtraffic',
    {
      en: 'low traffic neighbourhood; low-traffic neighbourhood; LTN; through traffic; circulation plan; filtered streets',
      es: 'tráfico de paso; barrio de bajo tráfico',
      fr: 'quartier apaisé; trafic de transit; plan de circulation',
      pt: 'trânsito de passagem; zona de tráfego reduzido',
      ca: 'trànsit de pas',
    },
    'pedestrianisation',
    'walking',
  ),
  concept(
    'superblock',
    {
      en: 'superblock; super block',
      es: 'supermanzana',
      fr: 'superîlot; super-îlot',
      pt: 'superquadra; superquarteirão',
      ca: 'superilla',
    },
    'lowtraffic',
    'pedestrianisation',
    'walking',
  ),
  concept(
    'openstreets',
    {
      en: 'open streets; car free day; car-free day; car-free sunday; play street',
      es: 'calles abiertas; día sin carro; día sin auto; ciclovía dominical; recreovía; vías activas',
      fr: 'rues ouvertes; journée sans voiture',
      pt: 'ruas abertas; dia sem carro; ruas de lazer',
      ca: 'obrim carrers; carrers oberts',
    },
    'walking',
  ),
  concept(
    'activetravel',
    {
      en: `active travel; active mobility; active transport; NMT; non-motorised; non-motorized; non motorised
        transport`,
      es: 'movilidad activa; transporte activo; no motorizado; no motorizada',
      fr: `mobilité active; mobilités actives; mobilité douce; modes doux; modes actifs; non motorisé;
        mobilités douces`,
      pt: 'mobilidade ativa; mobilidade suave; não motorizado',
      ca: 'mobilitat activa; no motoritzat',
    },
    'walking',
    'cycling',
    'mobility',
  ),
  concept('proximity', {
    en: `15-minute city; 15 minute; fifteen-minute city; 20-minute neighbourhood; proximity; twenty-minute
      neighbourhood`,
    es: 'ciudad de 15 minutos; ciudad de los 15 minutos; proximidad; cercanía',
    fr: 'ville du quart d’heure; quart d’heure; proximité',
    pt: 'cidade de 15 minutos; proximidade',
    ca: 'ciutat de 15 minuts; proximitat; quinze minuts',
  }),
  concept('street', {
    en: 'street; road; avenue; boulevard',
    es: 'calle; vía pública; vialidad; avenida',
    fr: 'rue; voirie; route; chaussée',
    pt: 'rua; via pública; avenida; estrada',
    ca: 'carrer; avinguda; vial',
  }),
  concept(
    'schoolyard',
    {
      en: `green schoolyard; schoolyard; school yard; school garden; school playground; school grounds; greening schools;
      school greening`,
      es: 'patio escolar; patios escolares; patio de escuela; patios verdes; huerto escolar; huertos escolares',
      fr: `végétalisation des écoles; cour d’école; cours d’école; cours de récréation; cour de récréation; cour oasis; cours
      oasis; jardin scolaire`,
      pt: 'pátio escolar; pátios escolares; horta escolar; hortas escolares; recreio escolar',
      ca: 'pati escolar; patis escolars; patis verds; hort escolar; horts escolars',
    },
    'school',
    'greenspace',
  ),
  concept(
    'schoolstreet',
    {
      en: `school street; school zone; safe routes to school; safe route to school; way to school; walk to school; walking to
      school; cycle to school; school run; school gate; street outside a school; school area; outside schools; near schools; around schools`,
      es: 'entorno escolar; entornos escolares; camino escolar; calle escolar',
      fr: 'rue aux écoles; rue scolaire; rues aux écoles; rues scolaires',
      pt: 'rua escolar; ruas da escola',
      ca: 'camí escolar; entorns escolars; protegim les escoles',
    },
    'school',
    'roadsafety',
  ),
] as const;
