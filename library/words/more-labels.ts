import { KIND_NAMES } from './aliases/kinds.ts';

/**
 * Names of terms in languages that readers search in and the site does not speak: German, Italian, Russian, Chinese.
 * Separated by `;`. By vocabulary, then by id; topics have theirs in `synonyms/more-languages.ts`.
 */
export const MORE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: KIND_NAMES,
  theme: {
    resilience: 'Resilienz; resilienza; устойчивость; 韧性; 复原力',
    inclusion: 'Inklusion; Teilhabe; inclusione; инклюзия; инклюзивность; 包容',
    governance: 'Governance; Steuerung; governo locale; управление; 治理',
    innovation: 'Innovation; Innovationen; innovazione; инновации; инновация; 创新',
  },
  status: {
    proposed: 'vorgeschlagen; geplant; Entwurf; proposto; in progetto; предложено; проект; 拟议; 草案',
    adopted:
      'beschlossen; verabschiedet; adottato; approvato; in vigore; принято; утверждено; 已通过; 已批准',
    ongoing: 'laufend; in Umsetzung; in corso; in attuazione; реализуется; в процессе; 进行中; 实施中',
    completed: 'abgeschlossen; beendet; completato; concluso; завершено; завершён; 已完成',
    superseded: 'ersetzt; abgelöst; sostituito; superato; заменено; 已取代',
    withdrawn: 'zurückgezogen; aufgehoben; ritirato; revocato; отозвано; отменено; 已撤销',
  },
  region: {
    africa: 'Afrika; Африка; Африки; 非洲; القارة الأفريقية',
    'northern-africa': 'Nordafrika; Nord Africa; Nordafrica; Africa settentrionale; Северная Африка; 北非',
    'sub-saharan-africa': 'Subsahara-Afrika; Africa subsahariana; Африка к югу от Сахары; 撒哈拉以南非洲',
    'eastern-africa': 'Ostafrika; Africa orientale; Восточная Африка; 东非',
    'middle-africa': 'Zentralafrika; Africa centrale; Центральная Африка; 中非地区; 中部非洲',
    'southern-africa': 'Südliches Afrika; Africa meridionale; Africa australe; Южная часть Африки; 南部非洲',
    'western-africa': 'Westafrika; Africa occidentale; Западная Африка; 西非',
    americas: 'Amerika; Americhe; Америка; Америки; 美洲',
    'northern-america': 'Nordamerika; Nord America; America settentrionale; Северная Америка; 北美; 北美洲',
    'latin-america-caribbean': `Lateinamerika; Lateinamerika und Karibik; America Latina; America Latina e Caraibi;
      Латинская Америка; Латинская Америка и Карибы; Латинская Америка и Карибский бассейн; 拉丁美洲; 拉美; 拉丁美洲和加勒比;
      أمريكا اللاتينية; اميركا اللاتينية; أمريكا اللاتينية والكاريبي`,
    caribbean: 'Karibik; Caraibi; Карибы; Карибский бассейн; 加勒比; 加勒比地区',
    'central-america': 'Mittelamerika; Zentralamerika; America centrale; Центральная Америка; 中美洲',
    'south-america':
      'Südamerika; Sud America; Sudamerica; America meridionale; Южная Америка; 南美; 南美洲; أمريكا الجنوبية',
    asia: 'Asien; Азия; Азии; 亚洲',
    'central-asia': 'Zentralasien; Mittelasien; Asia centrale; Центральная Азия; Средняя Азия; 中亚',
    'eastern-asia': 'Ostasien; Asia orientale; Восточная Азия; 东亚',
    'south-eastern-asia': 'Südostasien; Sud-est asiatico; Юго-Восточная Азия; 东南亚',
    'southern-asia': 'Südasien; Asia meridionale; Южная Азия; 南亚',
    'western-asia':
      'Westasien; Naher Osten; Nahost; Medio Oriente; Asia occidentale; Ближний Восток; Западная Азия; 西亚; 中东; الشرق الأوسط',
    europe: 'Europa; Европа; Европы; 欧洲',
    'eastern-europe': 'Osteuropa; Europa orientale; Восточная Европа; 东欧',
    'northern-europe': 'Nordeuropa; Nord Europa; Europa settentrionale; Северная Европа; 北欧',
    'southern-europe': 'Südeuropa; Sud Europa; Europa meridionale; Южная Европа; 南欧',
    'western-europe': 'Westeuropa; Europa occidentale; Западная Европа; 西欧',
    oceania: 'Ozeanien; Океания; 大洋洲',
    'australia-new-zealand': `Australien und Neuseeland; Australia e Nuova Zelanda; Австралия и Новая Зеландия;
      澳大利亚和新西兰`,
    melanesia: 'Melanesien; Меланезия; 美拉尼西亚',
    micronesia: 'Mikronesien; Микронезия',
    polynesia: 'Polynesien; Полинезия; 波利尼西亚',
  },
};
