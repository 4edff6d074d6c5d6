/**
 * Peoples of Vietnam that are called by two syllables apart.
 *
 * Source: written by hand for this project, names of recognised peoples and their groups as French copy spells them.
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  'ha nhi,ba na,co tu,van kieu,bru van-kieu,ta oi,pa then,lo lo,san diu,san chay,san chi,cao lan,pu peo,phu la,la chi,la ha,la hu,si la,co lao,o du,ro mam,kho mu,xinh mun,xo dang,gia rai,ra glai,chu ru,cho ro,co ho,gie trieng,e de'.split(
    ',',
  ),
)
