import iconv from 'iconv-lite';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { detectEncoding } from '../../ingest/read/encoding.ts';
import { guessEncodings, sureGuess } from '../../ingest/read/guess-encoding.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

// prettier-ignore
const TEXTS: [string, string, string[]][] = [
  ['Russian', 'title,city,country\nСтратегия развития города до 2030 года,Москва,RU\nПлан адаптации к изменению климата,Казань,RU\n', ['windows-1251','koi8-r','iso-8859-5','cp866','maccyrillic']],
  ['one row of Russian', 'title,city,country\nПлан,Москва,RU\n', ['windows-1251','koi8-r','iso-8859-5','cp866']],
  ['Ukrainian', 'title,city\nСтратегія розвитку міста Києва,Київ\nПлан дій зі сталого енергетичного розвитку,Львів\n', ['windows-1251','koi8-u']],
  ['Bulgarian', 'title,city\nПлан за интегрирано развитие на община София,София\n', ['windows-1251']],
  ['Polish', 'title,city,country\nPlan zrównoważonej mobilności miejskiej,Gdańsk,PL\nStrategia rozwoju miasta,Łódź,PL\nPlan działań na rzecz energii,Poznań,PL\n', ['windows-1250','iso-8859-2','cp852']],
  ['Czech', 'title,city\nPlán udržitelné městské mobility,Plzeň\nStrategický plán města,Ústí nad Labem\n', ['windows-1250','iso-8859-2']],
  ['Hungarian', 'title,city\nFenntartható városi mobilitási terv,Győr\nKlímastratégia és energia,Székesfehérvár\n', ['windows-1250','iso-8859-2']],
  ['Romanian', 'title,city\nPlanul de mobilitate urbană durabilă,Iaşi\nStrategia oraşului,Constanţa\n', ['windows-1250','iso-8859-2']],
  ['Turkish', 'title,city\nİklim Eylem Planı,İstanbul\nSürdürülebilir enerji için eylem,Eskişehir\nUlaşım planı,Beyoğlu\n', ['windows-1254','iso-8859-9']],
  ['Greek', 'title,city\nΣχέδιο δράσης για την ενέργεια,Αθήνα\nΆλλο σχέδιο,Θεσσαλονίκη\n', ['windows-1253','iso-8859-7']],
  ['Arabic', 'title,city\nخطة العمل المناخي,القاهرة\nاستراتيجية التنمية,عمّان\n', ['windows-1256']],
  ['Thai', 'title,city\nแผนพัฒนาเมือง,กรุงเทพ\nแผนปฏิบัติการด้านการเปลี่ยนแปลงสภาพภูมิอากาศ,เชียงใหม่\n', ['cp874']],
  ['Spanish', 'title,city\nPlan de acción climática,Málaga\nEstrategia para el año 2030,León\n', ['windows-1252','cp850','macroman']],
  ['one row of Spanish', 'title,city\nPlan del año,Lyon\n', ['windows-1252','cp850','macroman']],
  ['French', 'title,city\nPlan climat énergie de la ville,Orléans\nStratégie à long terme où aller,Besançon\n', ['windows-1252','cp850','macroman']],
  ['Italian', 'title,city\nPiano della città,Forlì\nPiano per la qualità urbana,Cantù\n', ['windows-1252','cp850','macroman']],
  ['one row of Italian', 'title,city\nPiano per la caffè,Roma\n', ['windows-1252']],
  ['Portuguese', 'title,city\nPlano de ação,São Paulo\nPrograma de habitação,Brasília\n', ['windows-1252','cp850','macroman']],
  ['German', 'title,city\nKlimaschutzkonzept für die Stadt,München\nMobilität,Köln\n', ['windows-1252','cp850','macroman']],
  ['Swedish', 'title,city\nKlimatplan för staden,Malmö\nÖversiktsplan,Göteborg\n', ['windows-1252','cp850','macroman']],
  ['Danish', 'title,city\nKlimaplan,Århus\nPlan for København,København\n', ['windows-1252','cp850','macroman']],
  ['Icelandic', 'title,city\nAðalskipulag,Reykjavík\nStefna um þróun,Akureyri\n', ['windows-1252']],
  ['Japanese', 'title,city\n大阪市地球温暖化対策実行計画,大阪市\n東京都環境基本計画について,東京\nみどりの計画,京都市\n', ['shift_jis','euc-jp']],
  ['Chinese', 'title,city\n城市总体规划,北京市\n应对气候变化行动方案,上海市\n绿色交通计划的实施,广州市\n', ['gb18030']],
  ['Chinese of Taiwan', 'title,city\n臺北市氣候行動計畫,臺北市\n都市計畫與發展的策略,高雄市\n', ['big5']],
  ['Korean', 'title,city\n서울시 기후 행동 계획,서울\n도시 기본 계획 수립,부산\n', ['euc-kr']],
  ['Catalan with signs', 'title,city\nPla Clima “2030” – €,Bogotá\nx,Año\n', ['windows-1252']],
  ['Croatian', 'title,city\nPlan razvoja grada i općine,Čakovec\nStrategija održivog razvoja,Šibenik\n', ['windows-1250','iso-8859-2']],
];

describe('a text in a code page is read as it was written', () => {
  test.each(TEXTS.flatMap(([language, text, names]) => names.map((name) => [language, name, text] as const)))(
    '%s in %s',
    (_, name, text) => {
      const bytes = iconv.encode(text, name);
      expect(iconv.decode(bytes, sureGuess(guessEncodings(bytes))?.name ?? 'ascii')).toBe(text);
    },
  );

  test('with its first accent far down in the file', () => {
    const rows = 'Plan,Lyon\n'.repeat(10_000);
    const bytes = iconv.encode(`title,city\n${rows}Стратегия развития города,Казань\n`, 'koi8-r');
    expect(detectEncoding(bytes, true).name).toBe('koi8-r');
  });

  test('by the one letter in which two code pages of a language differ', () => {
    const rows = 'Strategia rozwoju miasta na rzecz energii odnawialnej,Łódź\n'.repeat(200);
    for (const name of ['windows-1250', 'iso-8859-2'])
      expect(detectEncoding(iconv.encode(`${rows}Są,Łódź\n`, name), false).name).toBe(name);
  });
});

describe('a text that could be read in several ways', () => {
  test('ends in an issue that shows them and asks', async () => {
    const bytes = iconv.encode('title,city,country\nPlan,Cártama,ES\n', 'macroman');
    const { table } = await readTable(bytes, cities);
    expect(table.issues).toMatchObject([{ code: 'encoding-doubtful', severity: 'error' }]);
    expect(table.issues[0]?.message).toContain('macroman: “Cártama”');
    expect(table.issues[0]?.suggestion).toContain('--encoding');
    const named = await readTable(bytes, cities, { encoding: 'macroman' });
    expect(named.outcomes[0]?.record?.city?.name).toBe('Cártama');
  });

  test('is decided by a place that we know', () => {
    const bytes = iconv.encode('title,city\nPlan,Málaga\n', 'macroman');
    expect(detectEncoding(bytes, false, (cell) => cell === 'Málaga').name).toBe('macroman');
    const polish = iconv.encode('title,city,country\nPlan,Gdańsk,PL\n', 'iso-8859-2');
    expect(() => detectEncoding(polish, false)).toThrow('“Gdańsk”');
    const name = detectEncoding(polish, false, (cell) => cell === 'Gdańsk').name;
    expect(iconv.decode(polish, name)).toContain('Gdańsk');
  });

  test('is not published when none of its cities is known', async () => {
    const rows = ['Лейпцигъ', 'Градово', 'Селово', 'Местово'].map(
      (city, at) => `Стратегия развития города ${at},${city},RU`,
    );
    const bytes = iconv.encode(`title,city,country\n${rows.join('\n')}\n`, 'windows-1251');
    const { found, table } = await readTable(bytes, cities);
    expect(table.encoding).toBe('windows-1251');
    expect(found).toContainEqual([2, '', 'encoding-doubtful']);
    const named = await readTable(bytes, cities, { encoding: 'windows-1251' });
    expect(named.found.map(([, , code]) => code)).not.toContain('encoding-doubtful');
  });

  test('is published when one of its cities is known', async () => {
    const rows = ['Лондон,', 'Градово,RU', 'Селово,RU', 'Местово,RU'].map(
      (city) => `Стратегия развития,${city}`,
    );
    const known = {
      ...cities,
      resolve: (asked: Parameters<Gazetteer['resolve']>[0]) =>
        cities.resolve(asked.city === 'Лондон' ? { city: 'London', country: 'GB' } : asked),
    };
    const bytes = iconv.encode(`title,city,country\n${rows.join('\n')}\n`, 'koi8-r');
    const { outcomes, found } = await readTable(bytes, known);
    expect(outcomes[0]?.record?.title).toBe('Стратегия развития');
    expect(found.map(([, , code]) => code)).not.toContain('encoding-doubtful');
  });
});

test('the table of windows-1251 that was once published as noise is read', () => {
  const bytes = readFileSync(new URL('../../fixtures/cases/m11-cp1251.csv', import.meta.url));
  expect(detectEncoding(bytes, false).name).toBe('windows-1251');
});

test.each<[string, Buffer]>([
  ['noise', Buffer.from(Array.from({ length: 100_000 }, (_, at) => 128 + ((at * 7919) % 128)))],
  ['one letter', Buffer.alloc(100_000, 0xe9)],
  ['signs', Buffer.alloc(100_000, 0xb0)],
  ['a letter in every cell', Buffer.from('\u00e9,'.repeat(50_000), 'latin1')],
])('%s is judged by a bounded part of it', (_, bytes) => {
  const longest = Math.max(...[bytes, bytes.subarray(0, 50_000)].map((part) => guessEncodings(part).length));
  expect(longest).toBeLessThan(25);
});
