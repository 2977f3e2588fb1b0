const WORDS = `
  a about an and any are as at be been but by can did do does for from had has have how i if in into is it its me my
  no not of on or our should so than that the their them there these they this to us was we were what when where
  which who whose why will with would you your
  al algo ante como con cual cuales cuando de del desde donde el ella en entre es esta este esto hay la las lo los
  mas mi muy ni o para pero por que quien se segun ser si sin sobre son su sus tiene un una uno unos y
  afin alors au aux avec ce ces cet cette chez comment d dans des dont du elle est et il ils je l le les leur leurs
  mais ne nos notre nous ou par pas pour pourquoi quand quel quelle quelles quels qu qui sa ses sont sous sur un
  une vers vos votre vous
  ao aos com da das dos e em entre essa esse isso ha mais na nas nos nao num numa os ou pela pelas pelo pelos qual
  quais quando sao sem seu sua um uma
  amb als dels els i les per que quins quines aquest aquesta
`;

/** Words that carry no meaning in a question, in English, Spanish, French, Portuguese and Catalan; folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
