import type { DeskMessages } from '../desk-messages.ts';

export const issuesFr: DeskMessages['issues'] = {
  'unreadable-file': [
    'Le fichier ne peut pas être lu',
    'Vérifiez qu’il n’est pas abîmé, ou choisissez un autre codage.',
  ],
  'unsupported-file': [
    'Ce n’est pas un tableau',
    'Enregistrez le tableau lui-même en CSV ou Excel (.xlsx) et envoyez-le.',
  ],
  'malformed-quoting': [
    'Un guillemet n’est pas fermé',
    'Corrigez la ligne dans le fichier, puis renvoyez-le.',
  ],
  'empty-file': [
    'Rien dans le fichier',
    'Vérifiez que c’est le bon fichier, ou choisissez une autre feuille.',
  ],
  'no-header': ['Pas de noms de colonnes', 'Mettez les noms des colonnes dans la première ligne.'],
  'missing-column': ['Il manque une colonne', 'Dites quelle colonne la contient, à l’étape Colonnes.'],
  'duplicate-column': ['Deux colonnes pour un champ', 'Laissez l’une d’elles de côté, à l’étape Colonnes.'],
  'blank-column': ['Une colonne sans nom', 'Elle est laissée de côté. Nommez-la si elle compte.'],
  'unknown-column': [
    'Colonnes laissées de côté',
    'Dites ce qu’elles sont, à l’étape Colonnes, ou laissez-les.',
  ],
  'mapping-needed': ['Colonnes non comprises', 'Dites ce qu’elles sont, à l’étape Colonnes.'],
  'wrong-cell-count': [
    'Trop ou trop peu de cellules',
    'Cherchez un séparateur sans guillemets dans une cellule.',
  ],
  'missing-value': [
    'Il manque quelque chose d’indispensable',
    'Complétez le fichier, ou donnez une valeur pour toutes les lignes.',
  ],
  'invalid-value': [
    'Une valeur de forme inattendue',
    'Remplacez-la à l’étape Valeurs, ou corrigez le fichier.',
  ],
  'unknown-term': ['Un mot que la liste n’a pas', 'Dites ce qu’il veut dire, à l’étape Valeurs.'],
  'ambiguous-city': ['Plusieurs villes portent ce nom', 'Dites laquelle, à l’étape Valeurs.'],
  'duplicate-id': ['Un identifiant déjà pris', 'Donnez-en un autre à la ligne, ou retirez-la du fichier.'],
  'likely-duplicate': [
    'Probablement déjà ici',
    'Comparez les deux. Si elles n’en font qu’une, donnez à la ligne l’identifiant de cette fiche.',
  ],
  'withdrawn-record': [
    'Retirée par la rédaction',
    'Elles sont laissées de côté. Rétablissez la fiche dans Fiches si elle est utile.',
  ],
  'alias-used': ['Compris en d’autres mots', 'Regardez si c’est bien compris.'],
  'text-cleaned': ['Texte nettoyé', 'Balises et espaces superflus ont été retirés. Rien à faire.'],
  'unknown-city': ['Une ville que nous ne connaissons pas', 'Vérifiez son nom, à l’étape Valeurs.'],
  'unknown-topic': [
    'Un sujet que nous n’avons pas',
    'Choisissez l’un des nôtres à l’étape Valeurs, ou gardez les mots.',
  ],
  'over-tagged': ['Énormément d’objectifs', 'Ne gardez que ceux que la fiche sert vraiment.'],
  'looks-like-a-date': ['Une cible changée en date', 'Mettez la colonne au format texte dans le tableur.'],
  'cell-too-long': [
    'Une cellule est trop longue',
    'Elle a été laissée de côté. Raccourcissez-la ou renvoyez au texte par un lien.',
  ],
  'encoding-guessed': [
    'Le codage a été deviné',
    'Si des lettres semblent fausses, choisissez-en un autre à l’étape Fichier.',
  ],
};
