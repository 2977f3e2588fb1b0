import type { TopicId } from '../../../domain/vocabularies/topics.ts';

/** Other spellings of the topics, in the order of the vocabulary. Long, because each is told in many ways. */
export const TOPIC_ALIASES: Readonly<Partial<Record<TopicId, string>>> = {
  'climate-mitigation': `mitigation; climate change mitigation; climate action; climate; climate change; net zero;
      carbon neutrality; decarbonisation; decarbonization; greenhouse gases; emissions; low carbon; mitigación;
      acción climática; cambio climático; clima; neutralidad climática; descarbonización; atténuation;
      action climatique; changement climatique; climat; neutralité carbone; décarbonation; mitigação;
      mitigação climática; ação climática; mudança climática; mudanças climáticas; alterações climáticas;
      mitigació; mitigació del canvi climàtic; canvi climàtic; acció climàtica; Klimaschutz; Klimawandel;
      Klimaneutralität; Treibhausgase`,
  'climate-adaptation': `adaptation; climate change adaptation; climate resilience; urban heat; heat; heat island;
      adaptación; adaptación climática; resiliencia climática; calor; isla de calor; olas de calor;
      adaptation climatique; résilience climatique; îlots de chaleur; canicule; adaptação; adaptação climática;
      adaptação às mudanças climáticas; adaptação às alterações climáticas; adaptació; adaptació al canvi climàtic;
      Klimaanpassung; Anpassung an den Klimawandel; Hitze; Klimaresilienz`,
  'disaster-risk': `disaster risk reduction; disaster risk management; disaster management; disasters; DRR;
      emergency management; emergencies; civil protection; floods; flooding; earthquakes; risk management;
      reducción del riesgo de desastres; gestión del riesgo de desastres; gestión del riesgo; gestión de riesgos;
      desastres; emergencias; protección civil; inundaciones; réduction des risques de catastrophe; gestion des risques;
      risques naturels; risques majeurs; catastrophes; inondations; sécurité civile; risco de desastres;
      redução do risco de desastres; gestão de riscos; enchentes; defesa civil; proteção civil; risc de desastres;
      gestió del risc; emergències; protecció civil; inundacions; Katastrophenschutz; Katastrophenvorsorge; Hochwasser;
      Hochwasserschutz; Risikomanagement`,
  energy: `urban energy; renewable energy; renewables; energy transition; energy efficiency; solar; electricity;
      district heating; energy poverty; heating; energías renovables; energía renovable; transición energética;
      eficiencia energética; electricidad; pobreza energética; énergies renouvelables; énergie renouvelable;
      transition énergétique; efficacité énergétique; sobriété énergétique; électricité; chauffage urbain;
      précarité énergétique; energia; energias renováveis; energia renovável; transição energética; eficiência energética;
      energies renovables; transició energètica; eficiència energètica; pobresa energètica; Energie; Energiewende;
      erneuerbare Energien; Energieeffizienz; Fernwärme; Strom; Wärme; Wärmeplanung`,
  buildings: `building; green buildings; green building; new efficient constructions; construction; retrofit;
      retrofitting; building codes; building renovation; edificios; edificios sostenibles; construcción; rehabilitación energética;
      rehabilitación de edificios; construcción sostenible; bâtiment; construction durable; rénovation énergétique;
      rénovation des bâtiments; écoconstruction; edifícios; edificações; edificação; construção; construção sustentável;
      reabilitação de edifícios; edificis; edificació; construcció; rehabilitació d’edificis; Gebäude; Bauen;
      Gebäudesanierung; energetische Sanierung; nachhaltiges Bauen`,
  water: `water; sanitation; wastewater; water management; water supply; drinking water; stormwater; drainage;
      water resources; rivers; sewage; agua; saneamiento; aguas residuales; gestión del agua; agua potable; abastecimiento de agua;
      aguas pluviales; drenaje; recursos hídricos; ríos; eau; assainissement; eaux usées; gestion de l’eau; eau potable;
      eaux pluviales; água; água e saneamento; saneamento; saneamento básico; esgoto; gestão da água; drenagem;
      aigua; aigua i sanejament; sanejament; gestió de l’aigua; cicle de l’aigua; ciclo del agua; Wasser; Abwasser;
      Trinkwasser; Wasserversorgung; Wassermanagement; Regenwasser; Wasser und Abwasser`,
  waste: `waste; waste management; solid waste; circular economy; recycling; zero waste; composting; plastics;
      residuos; gestión de residuos; residuos sólidos; economía circular; reciclaje; basura; basura cero; residuo cero;
      déchets; gestion des déchets; économie circulaire; recyclage; zéro déchet; compostage; resíduos;
      gestão de resíduos; resíduos sólidos; economia circular; reciclagem; lixo; lixo zero; lixo e economia circular;
      residus; gestió de residus; reciclatge; residu zero; residus i economia circular; Abfall; Abfallwirtschaft;
      Kreislaufwirtschaft; Recycling; Müll; Abfall und Kreislaufwirtschaft`,
  nature: `nature; biodiversity; green space; green spaces; green infrastructure; nature-based solutions; parks; trees;
      urban forest; urban forestry; urban greening; ecosystems; naturaleza; biodiversidad; espacios verdes; zonas verdes;
      áreas verdes; infraestructura verde; soluciones basadas en la naturaleza; parques; arbolado; arbolado urbano;
      biodiversité; espaces verts; trame verte; solutions fondées sur la nature; parcs; arbres; végétalisation; natureza;
      biodiversidade; biodiversidade e áreas verdes; infraestrutura verde; soluções baseadas na natureza; arborização; natura;
      biodiversitat; verd urbà; zones verdes; espais verds; infraestructura verda; arbrat; Natur; Biodiversität;
      Artenvielfalt; Grünflächen; Stadtgrün; grüne Infrastruktur; Naturschutz; Bäume; Parks`,
  'air-quality': `air; air pollution; clean air; pollution; noise; low emission zone; aire; contaminación atmosférica;
      contaminación del aire; contaminación; aire limpio; ruido; zona de bajas emisiones; air pur; pollution de l’air;
      pollution atmosphérique; bruit; zone à faibles émissions; ZFE; ZBE; qualidade do ar; poluição do ar; poluição;
      qualitat de l’aire; contaminació atmosfèrica; contaminació; soroll; Luftqualität; Luftreinhaltung; Luft;
      Luftverschmutzung; Lärm; Lärmschutz; Umweltzone`,
  mobility: `mobility; transport; transportation; urban mobility; sustainable mobility; public transport;
      public transportation; transit; traffic; electric vehicles; e-mobility; electromobility; logistics; road safety;
      movilidad; movilidad urbana; movilidad sostenible; transporte; transporte público; transportes; tránsito; tráfico;
      vehículos eléctricos; electromovilidad; logística; seguridad vial; mobilité; mobilité urbaine; mobilité durable; mobilités; transports;
      transports publics; transports en commun; déplacements; circulation; véhicules électriques; mobilidade;
      mobilidade urbana; mobilidade sustentável; transporte público; trânsito; mobilidade e transportes; mobilitat;
      mobilitat urbana; mobilitat sostenible; transport públic; mobilitat i transport; trànsit; Verkehr; Mobilität;
      ÖPNV; öffentlicher Verkehr; Nahverkehr; Verkehrswende; Elektromobilität; Mobilität und Verkehr`,
  'cycling-walking': `cycling; walking; walkability; bicycles; bikes; bike sharing; bike sharing systems; bike share;
      active mobility; active travel; active transport; pedestrians; pedestrianisation; bicicleta; bicicletas; ciclismo; movilidad activa;
      movilidad ciclista; peatones; peatonalización; caminabilidad; bicicleta pública; ciclovías; carriles bici; vélo;
      marche; mobilités actives; mobilité active; modes actifs; mobilités douces; piétons; vélos en libre-service; pistes cyclables;
      bicicleta e caminhada; mobilidade ativa; ciclovias; caminhada; pedestres; mobilitat activa; bicicleta i vianants;
      vianants; Radverkehr; Fahrrad; Fußverkehr; Rad- und Fußverkehr; Radfahren; Fahrradverleih; aktive Mobilität`,
  parking: `parking reform; parking policy; parking minimums; car parking; car parks; aparcamiento; aparcamientos;
      estacionamientos; parqueo; parqueadero; parkings; parcs de stationnement; politique de stationnement;
      estacionamentos; vagas de estacionamento; aparcament; aparcaments; estacionament; Parken; Parkraum; Parkplätze; Stellplätze;
      Parkraummanagement; Parkraumbewirtschaftung`,
  housing: `affordable housing; social housing; public housing; homelessness; homes; rent; right to housing; viviendas;
      vivienda social; vivienda asequible; vivienda pública; derecho a la vivienda; sinhogarismo; alquiler; habitat;
      logement social; logement abordable; logements; sans-abrisme; loyers; habitação; moradia; habitação social;
      habitação de interesse social; habitatge; habitatge social; habitatge assequible; sensellarisme; Wohnen;
      Wohnungsbau; Wohnungspolitik; Wohnraum; sozialer Wohnungsbau; Obdachlosigkeit; Miete`,
  'informal-settlements': `slums; slum; slum upgrading; informal settlement; neighbourhood upgrading; neighborhood upgrading;
      land tenure; favelas; barrios populares; asentamientos precarios; villas; mejoramiento de barrios;
      mejoramiento integral de barrios; barrios informales; regularización; bidonvilles; habitat informel; habitat précaire;
      quartiers précaires; quartiers spontanés; assentamentos informais; assentamentos precários; urbanização de favelas;
      assentaments informals; barraquisme; informelle Siedlungen; Slums; Elendsviertel`,
  care: `care systems; caring city; care economy; childcare; caregivers; social care; cuidado; sistema de cuidados;
      economía del cuidado; ciudad cuidadora; ciudades cuidadoras; cuidadoras; soin; soins; care; économie du soin; aidants; petite enfance; garde d’enfants;
      services à la personne; cuidado e assistência; sistema de cuidado; economia do cuidado; cures; economia de les cures;
      sistema de cures; Sorgearbeit; Pflege; Betreuung; Fürsorge; Kinderbetreuung`,
  gender: `gender; women; gender equity; gender mainstreaming; feminism; LGBTI; LGBTQ; LGBTQI+; women’s rights; género;
      mujeres; equidad de género; perspectiva de género; feminismo; LGTBI; genre; femmes; égalité femmes-hommes;
      égalité entre les femmes et les hommes; égalité des sexes; gênero; igualdade de gênero; igualdade de género; mulheres;
      gènere; igualtat de gènere; dones; feminismes; Gleichstellung; Geschlechtergerechtigkeit; Frauen; Gender;
      Gender Mainstreaming`,
  health: `public health; health care; healthcare; well-being; wellbeing; mental health; sport; sports; physical activity;
      healthy city; COVID-19; salud pública; sanidad; salud mental; bienestar; deporte; actividad física; ciudad saludable;
      santé publique; santé mentale; bien-être; sports; saúde; saúde pública; saúde mental; bem-estar; esporte; desporto;
      salut; salut pública; salut mental; benestar; esport; Gesundheit; öffentliche Gesundheit; Wohlbefinden; Sport`,
  food: `food security; food systems; food system; urban agriculture; urban farming; nutrition; food waste; school meals; food policy;
      alimentos; seguridad alimentaria; sistemas alimentarios; sistema alimentario; agricultura urbana; huertos urbanos; nutrición;
      desperdicio alimentario; sécurité alimentaire; systèmes alimentaires; système alimentaire; agriculture urbaine;
      jardins urbains; gaspillage alimentaire; alimentation durable; alimentação; segurança alimentar; hortas urbanas; nutrição; alimentació;
      seguretat alimentària; horts urbans; nutrició; malbaratament alimentari; Ernährung; Lebensmittel; Ernährungssicherheit;
      urbane Landwirtschaft; Stadtgärten; Ernährungsstrategie`,
  education: `schools; learning; lifelong learning; learning city; libraries; environmental education; awareness raising;
      educación ambiental; escuelas; aprendizaje; bibliotecas; sensibilización; ciudad educadora; enseignement; écoles; apprentissage;
      éducation à l’environnement; bibliothèques; sensibilisation; educação; educação ambiental; escolas; ensino; aprendizagem;
      educació; educació ambiental; escoles; ensenyament; aprenentatge; biblioteques; Bildung; Schulen; Umweltbildung;
      lebenslanges Lernen; Bibliotheken`,
  migration: `migrants; refugees; immigration; integration; integration of migrants; interculturality; diversity; anti-racism;
      migraciones; migrantes; refugiados; personas refugiadas; inmigración; integración; acogida; interculturalidad; diversidad;
      migration; migrants; réfugiés; intégration; accueil; interculturalité; diversité; migração; migrações; imigração; acolhimento;
      interculturalidade; migració; migracions; immigració; acollida; persones refugiades; interculturalitat; diversitat;
      Zuwanderung; Einwanderung; Flüchtlinge; Geflüchtete; Vielfalt; Integration von Zugewanderten`,
  'children-youth': `children; youth; young people; children and young people; child-friendly city; early childhood; childhood; infancia; niñez; juventud;
      jóvenes; niños y jóvenes; primera infancia; adolescencia; infancia y adolescencia; enfants; enfance; jeunesse; jeunes; enfants et jeunes;
      infância; crianças; juventude; jovens; infância e juventude; infància; joventut; joves; infància i joventut;
      Kinder; Jugend; Jugendliche; Kinder und Jugendliche; Kinder und Jugend; kinderfreundliche Stadt`,
  ageing: `aging; older people; elderly; seniors; age-friendly city; age-friendly; active ageing; personas mayores; mayores; adultos mayores;
      tercera edad; envejecimiento activo; vejez; personnes âgées; seniors; aînés; envelhecimento; idosos; pessoas idosas; terceira idade;
      envelliment; gent gran; persones grans; Alter; Altern; Senioren; ältere Menschen; Seniorinnen und Senioren`,
  accessibility: `disability; disabilities; people with disabilities; persons with disabilities; universal design; barrier-free; universal access;
      accesibilidad; discapacidad; personas con discapacidad; diseño universal; accesibilidad universal; accessibilité; handicap; personnes handicapées;
      personnes en situation de handicap; accessibilité universelle; acessibilidade; deficiência; pessoas com deficiência;
      accessibilitat; discapacitat; persones amb discapacitat; accessibilitat universal; Barrierefreiheit; Behinderung; Menschen mit Behinderungen;
      Menschen mit Behinderung; barrierefrei`,
  safety: `safety; security; crime prevention; crime; violence; violence prevention; urban safety; public safety; safe city; peace;
      seguridad; seguridad ciudadana; seguridad urbana; violencia; prevención de la violencia; prevención del delito; convivencia; paz;
      sécurité; sécurité urbaine; prévention; prévention de la délinquance; violences; tranquillité publique; paix; segurança; segurança pública; segurança urbana;
      violência; prevenção da violência; seguretat; seguretat ciutadana; violència; prevenció de la violència; convivència; pau;
      Sicherheit; Gewaltprävention; Kriminalprävention; Gewalt; öffentliche Sicherheit`,
  poverty: `poverty; social protection; social services; welfare; inequality; inequalities; basic income; social rights; poverty reduction;
      pobreza; protección social; servicios sociales; desigualdad; desigualdades; renta básica; derechos sociales; lucha contra la pobreza;
      pauvreté; précarité; protection sociale; services sociaux; action sociale; inégalités; droits sociaux; proteção social; assistência social;
      desigualdade; serviços sociais; combate à pobreza; pobresa; protecció social; serveis socials; desigualtats; drets socials;
      Armut; soziale Sicherung; Soziales; Sozialhilfe; Ungleichheit; Armutsbekämpfung`,
  'public-space': `public spaces; public realm; squares; streets; placemaking; street design; espacios públicos; plazas; calles; urbanismo táctico;
      espaces publics; places publiques; rues; espaço público; espaços públicos; praças; ruas; espai públic; espais públics; places; carrers;
      öffentlicher Raum; öffentliche Räume; Plätze; Straßen`,
  participation: `citizen participation; public participation; civic engagement; community engagement; engagement; democracy;
      participatory budgeting; participatory budget; co-creation; citizens’ assembly; volunteering; participación;
      presupuesto participativo; presupuestos participativos; democracia; cocreación; voluntariado; participation du public; concertation;
      démocratie locale; démocratie participative; budget participatif; participação; participação cidadã; participação popular;
      orçamento participativo; participació; participació ciutadana; pressupostos participatius; democràcia; Beteiligung;
      Bürgerbeteiligung; Partizipation; Bürgerhaushalt; Mitbestimmung; Demokratie`,
  transparency: `transparency; integrity; open government; open data; accountability; anti-corruption; corruption; transparencia; integridad; gobierno abierto;
      datos abiertos; rendición de cuentas; anticorrupción; transparence; gouvernement ouvert; données ouvertes; redevabilité;
      lutte contre la corruption; transparência; integridade; governo aberto; dados abertos; prestação de contas; transparència;
      govern obert; dades obertes; retiment de comptes; Transparenz; offene Daten; Rechenschaft; Korruptionsbekämpfung; Integrität`,
  planning: `planning; urban planning; spatial planning; city planning; land use; land use planning; zoning; urban development;
      urban renewal; urban regeneration; regeneration; territorial planning; urbanism; planificación; planificación urbana; planeamiento;
      planeación urbana; urbanismo; ordenación territorial; ordenamiento territorial; uso del suelo; usos del suelo; zonificación; desarrollo urbano;
      renovación urbana; regeneración urbana; planification; planification urbaine; urbanisme; aménagement; aménagement urbain; aménagement du territoire; foncier;
      renouvellement urbain; développement urbain; zonage; planejamento; planejamento urbano; planeamento urbano; ordenamento do território;
      uso do solo; desenvolvimento urbano; zoneamento; requalificação urbana; planificació; planejament urbà; planejament; urbanisme i territori;
      ordenació del territori; ús del sòl; regeneració urbana; Planung; Stadtplanung; Stadtentwicklung; Raumplanung; Flächennutzung;
      Raumordnung; Stadterneuerung; Bauleitplanung`,
  'public-finance': `finance; municipal finance; financing; budget; budgeting; taxes; taxation; procurement; public procurement; climate finance;
      investment; finanzas; finanzas municipales; financiación; financiamiento; presupuesto; impuestos; fiscalidad; contratación pública;
      compra pública; finances; finances locales; financement; fiscalité; impôts; commande publique; marchés publics; finanças; finanças públicas;
      financiamento; orçamento; impostos; contratação pública; compras públicas; finances públiques; finançament; pressupost; fiscalitat;
      contractació pública; Finanzen; öffentliche Finanzen; Haushalt; Finanzierung; Steuern; öffentliche Beschaffung; Beschaffung`,
  'metropolitan-governance': `metropolitan; metropolitan cooperation; multilevel governance; multi-level governance; inter-municipal cooperation;
      intermunicipal cooperation; decentralisation; decentralization; partnerships; institutional capacity; cooperación metropolitana; gobernanza multinivel;
      cooperación intermunicipal; descentralización; coopération métropolitaine; gouvernance multiniveaux; intercommunalité;
      coopération intercommunale; décentralisation; partenariats; governança metropolitana; cooperação intermunicipal; descentralização; governança multinível;
      governança; governança de l’àrea metropolitana; descentralització; cooperació metropolitana; metropolitane Governance;
      Metropolenpolitik; interkommunale Zusammenarbeit; Mehrebenen-Governance; Stadt-Umland-Kooperation`,
  digital: `digital; digitalisation; digitalization; digital transformation; smart city; smart cities; technology; ICT; data; e-government;
      artificial intelligence; AI; digital inclusion; digital rights; connectivity; digitalización; transformación digital; ciudad inteligente;
      ciudades inteligentes; tecnología; datos; gobierno electrónico; administración electrónica; inteligencia artificial; inclusión digital; derechos digitales; numérique; transition numérique;
      transformation numérique; ville intelligente; technologie; technologies; données; intelligence artificielle; inclusion numérique; administration électronique;
      digitalização; transformação digital; cidade digital; cidade inteligente; cidades inteligentes; tecnologia; dados; inteligência artificial;
      governo eletrônico; digitalització; transformació digital; ciutat digital; ciutat intel·ligent; dades; intel·ligència artificial; Digitalisierung;
      digitale Stadt; intelligente Stadt; Technologie; Daten; künstliche Intelligenz; digitale Teilhabe`,
  economy: `economy; economic development; local economic development; entrepreneurship; business; start-ups; startups; industry; trade; commerce;
      social economy; solidarity economy; competitiveness; innovation ecosystem; research; economía; desarrollo económico; desarrollo económico local;
      emprendimiento; comercio; industria; economía social; economía social y solidaria; competitividad; investigación; économie;
      développement économique; entrepreneuriat; industrie; économie sociale et solidaire; économie sociale; attractivité; recherche; economia; economia local; desenvolvimento econômico;
      desenvolvimento económico; empreendedorismo; comércio; indústria; economia solidária; economia social; desenvolupament econòmic; emprenedoria; comerç;
      economia social i solidària; Wirtschaft; Wirtschaftsförderung; lokale Wirtschaft; Gründung; Handel; Wirtschaftsentwicklung; Forschung`,
  employment: `employment; jobs; skills; work; decent work; labour; labor; labour market; unemployment; vocational training; training; informal economy;
      informal work; workforce; empleo; trabajo; trabajo decente; formación; formación profesional; economía informal; desempleo; mercado laboral; emploi; travail;
      travail décent; formation; formation professionnelle; économie informelle; chômage; insertion professionnelle; emprego; trabalho; trabalho decente;
      formação profissional; qualificação profissional; economia informal; desemprego; emprego e formação; ocupació; treball; treball decent; formació; formació professional;
      ocupació i formació; atur; Beschäftigung; Arbeit; Arbeitsmarkt; Ausbildung; Qualifizierung; Beschäftigung und Qualifizierung; Arbeitsplätze; Arbeitslosigkeit`,
  culture: `culture; heritage; cultural heritage; arts; art; creative industries; creative economy; creativity; museums; cultural rights; night-time economy;
      cultura; patrimonio; patrimonio cultural; artes; arte; industrias creativas; economía creativa; creatividad; museos; derechos culturales; patrimoine; patrimoine culturel;
      arts; industries créatives; créativité; musées; droits culturels; patrimônio; património; patrimônio cultural; património cultural; cultura e patrimônio;
      cultura e património; economia criativa; museus; patrimoni; patrimoni cultural; cultura i patrimoni; indústries creatives; drets culturals; Kultur; Kulturerbe; Kunst;
      Denkmalschutz; Kultur und Erbe; Kreativwirtschaft; Museen; Kulturpolitik`,
  tourism: `sustainable tourism; visitors; visitor economy; events; major events; turismo sostenible; visitantes; eventos; tourisme durable; événements; visiteurs;
      turismo sustentável; turisme; turisme sostenible; esdeveniments; Tourismus; nachhaltiger Tourismus; Fremdenverkehr; Veranstaltungen`,
};
