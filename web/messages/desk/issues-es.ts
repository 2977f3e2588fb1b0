import type { DeskMessages } from '../desk-messages.ts';

export const issuesEs: DeskMessages['issues'] = {
  'unreadable-file': [
    'No se puede leer el archivo',
    'Compruebe que no está dañado, o elija otra codificación.',
  ],
  'unsupported-file': ['No es una tabla', 'Guarde la propia tabla como CSV o Excel (.xlsx) y envíela.'],
  'malformed-quoting': ['Unas comillas sin cerrar', 'Corrija la línea en el archivo y envíelo de nuevo.'],
  'empty-file': ['El archivo está vacío', 'Compruebe que es el archivo correcto, o elija otra hoja.'],
  'no-header': ['Sin nombres de columna', 'Ponga los nombres de las columnas en la primera fila.'],
  'missing-column': ['Falta una columna', 'Diga qué columna lo contiene, en el paso Columnas.'],
  'duplicate-column': ['Dos columnas para un campo', 'Deje fuera una de ellas, en el paso Columnas.'],
  'blank-column': ['Una columna sin nombre', 'Queda fuera. Póngale nombre si importa.'],
  'unknown-column': ['Columnas dejadas fuera', 'Diga qué son, en el paso Columnas, o déjelas fuera.'],
  'mapping-needed': ['Columnas no entendidas', 'Diga qué son, en el paso Columnas.'],
  'wrong-cell-count': ['Sobran o faltan celdas', 'Busque un separador sin comillas dentro de una celda.'],
  'missing-value': ['Falta algo necesario', 'Complételo en el archivo, o dé un valor para todas las filas.'],
  'invalid-value': [
    'Un valor con forma equivocada',
    'Sustitúyalo en el paso Valores, o corríjalo en el archivo.',
  ],
  'unknown-term': ['Una palabra que la lista no tiene', 'Diga qué significa, en el paso Valores.'],
  'ambiguous-city': ['Varias ciudades se llaman así', 'Diga cuál es, en el paso Valores.'],
  'duplicate-id': ['Un id ya ocupado', 'Dé otro id a la fila, o quítela del archivo.'],
  'likely-duplicate': [
    'Probablemente ya está aquí',
    'Compare ambos. Si son el mismo, dé a la fila el id de ese registro.',
  ],
  'withdrawn-record': [
    'Retirado por el equipo editor',
    'Quedan fuera. Recupere el registro en Registros si hace falta.',
  ],
  'alias-used': ['Entendido con otras palabras', 'Mire si se entendió bien.'],
  'text-cleaned': ['Texto limpiado', 'Se quitaron marcas y espacios sobrantes. No hay nada que hacer.'],
  'unknown-city': ['Una ciudad que no conocemos', 'Revise cómo está escrita, en el paso Valores.'],
  'unknown-topic': [
    'Un tema que no tenemos',
    'Elija uno de los nuestros en el paso Valores, o conserve las palabras.',
  ],
  'over-tagged': ['Muchísimos objetivos', 'Conserve solo los que el registro atiende de verdad.'],
  'looks-like-a-date': [
    'Una meta convertida en fecha',
    'Dé formato de texto a la columna en la hoja de cálculo.',
  ],
  'cell-too-long': ['Una celda es demasiado larga', 'Se ha omitido. Acórtala o enlaza el texto.'],
  'encoding-guessed': [
    'La codificación es una suposición',
    'Si las letras se ven mal, elija otra en el paso Archivo.',
  ],
};
