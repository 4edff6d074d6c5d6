/**
 * The nouns that head a body's name, and how much of a name each needs before it is one.
 *
 * Source: common French usage. Singular only: plural and coordinated ministries are not annotated.
 */
import { oneOf } from '../../../french/word-list.ts'

/** With a capital these head a name; a theme alone is enough to complete it. */
const THEMATIC = oneOf(
  'comite commission conseil agence association union federation organisation ministere departement institut centre fonds club office front ligue autorite administration academie ecole universite musee chambre inspection commissariat secretariat groupement confederation syndicat fondation banque observatoire caisse faculte conservatoire sous-comite sous-commission sous-direction haut-commandement ambassade consulat commandement presidium politburo haut-commissariat tresor sections eglise archives regie amicale sangha museum sous-departement studio',
)

/** With a capital these need a proper name, a place or a country in it. */
export const NAMED_ONLY = oneOf(
  'groupe collectif entite societe compagnie corporation cabinet chancellerie mission delegation laboratoire parlement gouvernement police marine garde armee assemblee corps conference programme tribunal cour region senat congres cellule mouvement rassemblement etat-major hopital hopitaux lycee college direction service bureau alliance coalition parquet parti bibliotheque bourse clinique cc chu ens cdc insa iut communaute force forces orchestre choeur cooperative barreau congregation poste station theatre diocese archidiocese eveche archeveche douane douanes ballet maison polyclinique gendarmerie centrale reseau consortium prefecture mairie rectorat ordre brasserie maternite cirque inspectorat representation antenne fanfare galerie cinematheque mediatheque librairie pinacotheque section television radio organe escadron zoo campus orphelinat hospices internat troupe chorale opera-ballet cercle radio-television division village unite capitainerie creche musees seminaire ferme opera philharmonie confrerie guilde ensemble quatuor manufacture patriarcat scouts fraternite sous-prefecture paroisse leproserie dispensaire imprimerie brigade',
)

/** In lower case these head a name if a proper name, a place or a country completes it. */
export const LOWER = oneOf(
  'ministere ambassade consulat universite hopital lycee college ecole academie institut musee armee parlement association federation fondation comite conseil banque cour tribunal chambre parti commandement gouvernement conservatoire mission delegation commission clinique diocese archidiocese eveche archeveche brasserie polyclinique maternite representation police etat-major cooperative poste station bureau parquet zoo orphelinat internat centre marine troupe chorale office syndicat bibliotheque librairie compagnie societe service agence forces presidium secretariat fonds garde village capitainerie antenne rectorat douane creche faculte leproserie dispensaire imprimerie club cellule brigade section',
)

/** In lower case, behind an article, where they sit names them: `la mairie de Hanoï`. */
export const SEATED = oneOf(
  'mairie prefecture sous-prefecture gendarmerie commissariat barreau orchestre tribunal paroisse',
)
export const SEAT = /^[a-z-]+ (?:(?!autonome)[a-z]+ ){0,2}(?:de|du|des|d) /u

export const isHead = (plain: string): boolean => THEMATIC.test(plain) || NAMED_ONLY.test(plain)

// `comité populaire de X` is a body in lower case; `comité d'organisation de X` is not.
export const LOWER_SHAPE: Readonly<Record<string, RegExp>> = {
  faculte:
    /^faculte (?:.+ de l (?:universite|ecole|academie|institut)|(?:de|des) (?:medecine|pharmacie|droit|lettres|langues|sciences|[a-z]+logie)) /u,
  secretariat: /^secretariat (?:du comite central|de l asean|general de l )/u,
  comite:
    /^comite (?:populaire|de jumelage|central|de gestion|des zones industrielles|du parti (?:de|d|du) )/u,
  conseil: /^conseil (?:populaire|de gestion|municipal|departemental|regional|provincial)/u,
  compagnie:
    /^compagnie (?:(?:generale|nationale) (?:par actions )?(?:[a-z]+ )?(?:de|d|du|des) |(?:par actions )?(?:de|d|du|des) .+ (?:de|d|du) [a-z ]+$)/u,
  societe: /^societe par actions (?:de|d|du|des) .+ (?:de|d|du) [a-z ]+$/u,
  forces: /^forces (?:[a-z]+ royales|(?:aeriennes|navales|terrestres) [a-z ]+es$)/u,
  fonds: /^fonds de credit populaire (?:de|d|du) /u,
  village: /^village (?:d enfants sos (?:de|d|du)|de l amitie) /u,
  garde: /^garde cot(?:ier)?e [a-z]+e$/u,
  antenne: /^antenne (?:[a-z]+e )?de l eglise /u,
  agence: /^agence (?:spatiale [a-z]+$|(?:nationale|federale|centrale) (?:de |du |des |d |pour ))/u,
  service:
    /^service (?:municipal |provincial |regional )?(?:de police|(?:de l |de la |du |des )(?:industrie|sante|education|culture|agriculture|tourisme|transports|commerce|ressources|affaires)) .*/u,
  maternite: /^maternite [a-z]+$/u,
  commission:
    /^commission (?:parlementaire|permanente|senatoriale|nationale|centrale|d enquete|electorale|(?:de|du|des) .+ du (?:parti|comite central|cc|pc[a-z]+)\b)/u,
  banque: /^banque (?:centrale|nationale|d etat)/u,
  cour: /^cour (?:supreme|populaire|constitutionnelle|federale|d appel|d assises)/u,
  tribunal: /^tribunal (?:populaire|judiciaire|correctionnel|administratif|penal|militaire)/u,
  chambre: /^chambre (?:de commerce|d industrie|d agriculture)/u,
  marine: /^marine (?:(?:royale |nationale )?[a-z]+e$|d(?:u|es|e l))/u,
  centre:
    /^centre (?:medical|hospitalier|antipoison|hospitalo universitaire|de (?:sante|protection|sauvetage|conservation|soins|depistage|don|formation professionnelle|preservation|vulgarisation|reeducation|rehabilitation)|d (?:aide|accueil|hebergement|accompagnement)) .*\b(?:de|d|du) [a-z ]+$/u,
  office: /^office (?:de|du) tourisme/u,
  syndicat: /^syndicat des /u,
  parquet: /^parquet (?:populaire|national|general|federal|de |d )/u,
  parti:
    /^parti (?:communiste|socialiste|liberal|conservateur|democrate|travailliste|republicain|populaire)/u,
  commandement: /^commandement (?:militaire|de la|des)/u,
  gouvernement: /^gouvernement (?:revolutionnaire )?provisoire/u,
  armee:
    /^armee (?:populaire|(?:de (?:l air|terre|mer) )?[a-z]+e$|de (?:l air|terre|mer) d(?:u|es|e l))/u,
  bureau:
    /^bureau (?:des? douanes|commercial|economique|de representation|national|politique|executif)/u,
  douane: /^douane (?:de|d|du) /u,
  poste: /^poste (?:des? garde|de police|sanitaire|medical|de sante|de secours)/u,
  station:
    /^station (?:des? garde|de (?:radio|television|quarantaine|protection)|(?:hydro)?meteorologique)/u,
  mission:
    /^mission (?:permanente|des nations unies (?:au|en)|de maintien de la paix|d assistance|d observation|multidimensionnelle|integree|interimaire)/u,
  delegation:
    /^delegation (?:permanente|[a-z]+ (?:permanente )?aupres de |de l u(?:nion europeenne|e) (?:au|aux|en) )/u,
  representation: /^representation permanente/u,
  police:
    /^police (?!de l etat$|d (?:enquete|investigation))(?:federale|nationale|royale|maritime|municipale|provinciale|judiciaire|criminelle|de|d|du) /u,
  club: /^club /u,
  cellule: /^cellule du parti /u,
  imprimerie: /^imprimerie (?!de (?:la rue|[a-z]+$))/u,
  brigade: /^brigade (?:de|des) [a-z ]+ (?:de|du|d) /u,
  section: /^section (?:du parti|de recherches? de) /u,
  association: /^association (?:d amitie|[a-z]+ )/u,
}
