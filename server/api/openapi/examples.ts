/** A task done in three languages against the running site. */
export interface Example {
  readonly title: string;
  readonly curl: string;
  readonly python: string;
  readonly r: string;
}

/** Examples that run as they are: Python with nothing but its own library, R with `jsonlite`. */
export function examples(publicUrl: string): readonly Example[] {
  return [
    {
      title: 'Count what cities do about floods, by region',
      curl: `curl --silent '${publicUrl}/api/search?q=flood&facets=region&size=1'`,
      python: `import json
from urllib.parse import urlencode
from urllib.request import urlopen

query = urlencode({"q": "flood", "facets": "region", "size": 1})
with urlopen("${publicUrl}/api/search?" + query) as answer:
    found = json.load(answer)
print(found["total"], "records")
for region in found["facets"]["region"]:
    print(region["count"], region["label"])`,
      r: `library(jsonlite)

found <- fromJSON("${publicUrl}/api/search?q=flood&facets=region&size=1")
print(found$total)
print(found$facets$region[, c("label", "count")])`,
    },
    {
      title: 'Download every housing record as a table',
      curl: `curl --silent --output housing.csv '${publicUrl}/api/export.csv?topic=housing&sort=title'`,
      python: `import csv
from io import TextIOWrapper
from urllib.request import urlopen

with urlopen("${publicUrl}/api/export.csv?topic=housing&sort=title") as answer:
    rows = list(csv.DictReader(TextIOWrapper(answer, encoding="utf-8-sig")))
print(len(rows), "records in", len({row["city"] for row in rows}), "cities")`,
      r: `rows <- read.csv("${publicUrl}/api/export.csv?topic=housing&sort=title", fileEncoding = "UTF-8-BOM")
print(nrow(rows))
print(head(sort(table(rows$city), decreasing = TRUE)))`,
    },
    {
      title: 'Read every record one by one, however many there are',
      curl: `curl --silent '${publicUrl}/api/export.ndjson?sdg=13' | head -n 1`,
      python: `import json
from urllib.request import urlopen

years = []
with urlopen("${publicUrl}/api/export.ndjson?sdg=13") as answer:
    for line in answer:
        record = json.loads(line)
        years.append(record["years"].get("adopted"))
known = [year for year in years if year is not None]
print(len(years), "records,", len(known), "with a year of adoption")`,
      r: `library(jsonlite)

records <- stream_in(url("${publicUrl}/api/export.ndjson?sdg=13"), verbose = FALSE)
print(nrow(records))
print(table(records$years$adopted))`,
    },
    {
      title: 'Collect references for Zotero or LaTeX',
      curl: `curl --silent --output metroteca.ris '${publicUrl}/api/export.ris?theme=inclusion&country=CO'`,
      python: `from urllib.request import urlopen

with urlopen("${publicUrl}/api/export.bib?theme=inclusion&country=CO") as answer:
    references = answer.read().decode("utf-8")
print(references.count("\\n@") + references.startswith("@"), "references")`,
      r: `references <- readLines("${publicUrl}/api/export.bib?theme=inclusion&country=CO", encoding = "UTF-8")
print(sum(startsWith(references, "@")))`,
    },
  ];
}
