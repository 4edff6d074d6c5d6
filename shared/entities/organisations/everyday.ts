/** Nouns of everyday prose that the grammar would take for names: `conseil d'administration`, `parti du ministère`. */
import { isOneOf } from '../../french/word-list.ts'

export const isEveryday = (head: string, plain: string): boolean =>
  EVERYDAY[head]?.test(plain.slice(head.length + 1)) === true ||
  (head === 'prefecture' &&
    isOneOf(/^prefecture de? (?<name>[a-z]+)$/u.exec(plain)?.groups?.['name'], JAPANESE))

/** What follows each of them. */
const EVERYDAY: Readonly<Record<string, RegExp>> = {
  station: /^spatiale/u,
  conseil: /^(?:administratif(?! (?:d|de l) etat$)|d administration(?! de l etat))/u,
  maison: /^du president/u,
  comite: /^(?:d organisation|du parti$)/u,
  service: /^de presse/u,
  centre: /^(?:de presse|de l attention|de la ville|du pays|de la region)/u,
  fonds: /^(?:etrangers? )?(?:d investissements?(?: etrangers?)?|de pension|de placement)$/u,
  groupe: /^(?:de travail|d experts)/u,
  bureau: /^de vote/u,
  institut: /^specialise$/u,
  union: /^de ces/u,
  mission: /^de travail/u,
  delegation: /^de haut/u,
  direction:
    /^(?:de l orchestre|(?:du|de la|de l|des) (?:vice|ministre|premier|president|secretaire|general|professeur|docteur|directeur|chef))/u,
  programme: /^(?:de travail|d action|de cooperation|d echanges)/u,
  conference: /^de presse/u,
  mouvement: /^d emulation/u,
  corps: /^diplomatique/u,
  parti:
    /^(?:au pouvoir|(?:du|de l|de la|des) (?:ministere|tribunal|parquet|departement|gouvernement|bureau|comite|conseil|police|armee|marine|banque|agence|academie|universite|inspection|bloc|secteur|front|assemblee|provinces?|ville|district|commune|capitale|groupe|region|organes?|organismes?|administrations?|entreprises?)(?= |$))/u,
  hopital: /^de campagne/u,
  forces:
    /^(?!armees|d autodefense|de defense|terrestres|navales|aeriennes|speciales|royales|populaires)./u,
  force:
    /^(?!interimaire|multinationale|aerienne|navale|maritime|terrestre|d autodefense|de defense|d assistance|des nations)./u,
}

/** Prefectures that are no office but a land: `la Préfecture de Kanagawa`. */
const JAPANESE =
  'aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima kanagawa kochi kumamoto kyoto mie miyagi miyazaki nagano nagasaki nara niigata oita okayama okinawa osaka saga saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi'
