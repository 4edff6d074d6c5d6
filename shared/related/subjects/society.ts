/** Health, schools, courts, faith, rights, who lives abroad and who tells the news. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const SOCIETY: readonly Subject[] = [
  {
    code: 's',
    name: 'santé',
    words:
      'sante$ sanitair vaccin chirurg transplant greffe$ don-d-organe don-de-sang cancer oncolog tubercul paludism ' +
      'sida$ vih$ vih-sida cliniqu ambulanc obstetri gynecolog neonat pediatr geriatri covid coronavirus epidemi ' +
      '~pandem hopita hospita medecin medica medicin maladi malade pharma virus$ virolog dengue grippe$ rougeole ' +
      'cholera diphteri poliomyel hepatit diabet cardiaqu cardiolog neurolog pneumo mpox variole infectieu infection ' +
      'bacteri antibioti quarantaine depistage infirmi soignant sage-femme soins$ therap immunis dispensaire nutrition ' +
      'malnutrition intoxication psychiatr sante-mentale dentair ophtalm tabagism acupunctur institut-pasteur ' +
      'organisation-mondiale-de-la-sante symptome ~patient$ ~oms$ ~guerison ~deces$ ~contamin ~laboratoire ' +
      '!produits-sanitaires-et-phyto !phytosanitair seropositi trachome cecite insuffisance-renale dialyse foie$ ' +
      'coeur-artificiel pilule antiviral depister nourrisson maternite$ don-du-sang obesite fievre moustique rage$ ' +
      'tetanos meningit encephalit ebola zika chikungunya leptospir parasit hygiene urgences$ reanimation radiolog ' +
      'scanner$ rein$ poumon hypertens avc$ accident-vasculaire cellules-souches fecondation procreation-medicale ' +
      'mortalite-infantile mortalite-maternelle esperance-de-vie assurance-maladie ~hospice ~convalesc ~larve ' +
      'operation-chirurgicale bloc-operatoire donneur$ tabac$ cigarette vapot fumeur alcoolisme sante-publique ' +
      'assurances-maladie centre-medical telemedecine dermat allerg asthme paludique moustiquaire ~hygienique ' +
      'dons-d-organe dose$ astrazeneca pfizer moderna covax$ valve-cardiaque arythmi nouveau-ne$ premature$ accouch ' +
      'cesarienne fausse-couche menopause migraine arthrose scoliose myopi orthoped urolog nephrolog hematolog leucemi ' +
      'lymphom tumeur$ metasta chimioth radioth essai-clinique essais-cliniques samu$ brancard prothes cordon-ombilical ' +
      'greffon !due-a-la-pandemie !due-a-la-pandemie-de-covid !liee-a-la-pandemie !liee-a-la-pandemie-de-covid ' +
      '!liees-a-la-pandemie !liees-a-la-pandemie-de-covid !a-cause-de-la-pandemie !a-cause-de-la-pandemie-de-covid ' +
      '!en-raison-de-la-pandemie !en-raison-de-la-pandemie-de-covid !du-fait-de-la-pandemie ' +
      '!du-fait-de-la-pandemie-de-covid !malgre-la-pandemie !malgre-la-pandemie-de-covid !apres-la-pandemie ' +
      '!apres-la-pandemie-de-covid !avant-la-pandemie !avant-la-pandemie-de-covid !depuis-la-pandemie ' +
      '!depuis-la-pandemie-de-covid !contexte-de-la-pandemie !contexte-de-la-pandemie-de-covid !periode-de-la-pandemie ' +
      '!periode-de-la-pandemie-de-covid !impact-de-la-pandemie !impact-de-la-pandemie-de-covid !impacts-de-la-pandemie ' +
      '!impacts-de-la-pandemie-de-covid !consequences-de-la-pandemie !consequences-de-la-pandemie-de-covid ' +
      '!due-au-covid !liee-au-covid !a-cause-du-covid !en-raison-du-covid !malgre-le-covid !apres-le-covid ' +
      '!avant-le-covid !contexte-du-covid !impact-du-covid !impacts-du-covid !post-pandem !post-covid ' +
      '!hopital-de-campagne !hopitaux-de-campagne !pendant-la-pandemie !pendant-la-pandemie-de-covid ' +
      '!durant-la-pandemie !durant-la-pandemie-de-covid !lors-de-la-pandemie !lors-de-la-pandemie-de-covid ' +
      '!en-pleine-pandemie unites-de-sang poches-de-sang banque-de-sang dons-de-sang collecte-de-sang donner-leur-sang ' +
      'donnent-leur-sang printemps-rouge transfusion lunettes$ dentist respirateur botulisme coeur-d-un-donneur ' +
      'intervention-chirurgicale sages-femmes',
  },
  {
    code: 'b',
    name: 'éducation',
    words:
      'educat universit etudiant ecole$ enseign bourse-d-etude bourses-d-etude bourses$ lycee college$ collegien ' +
      'professeur ecolier scolair eleves$ manuel academi diplome doctorant doctorat baccalaureat alphabetis campus ' +
      'pedagog olympiade formation-professionnelle erasmus ~examen ~epreuve ~stagiaire ~concours instituteur master$ ' +
      'fulbright faculte$ rentree$ creche scolar recteur rectrice rectorat apprenant internat$ mathemati analphabet ' +
      'soutenance cursus licence-en- salle-de-classe salles-de-classe classe-de-langue classes-de-langue ' +
      'classe-de-vietnamien classes-de-vietnamien cours-de-langue cours-de-vietnamien cours-de-francais ' +
      'cours-a-distance cours-du-soir langue-maternelle ~formateur ~apprenti ~stage$ ~these$ ~laureat ' +
      'etudes-superieures ecole-superieure ecoles-superieures amphitheatre apprentissage-du- cours-de- ' +
      'langues-etrangeres programme-scolaire annee-scolaire annee-universitaire maternelle$ ecole-maternelle garderie ' +
      'formation-des-enseignants bourses-de-la bourse-de-la ~jeunes-talents ~livres-scolaires examen-de-fin-d-etudes ' +
      'correction-des-copies maitre-de-conferences cartable$ uniforme-scolaire illettr dictee$ grammaire bacheli ' +
      'epreuves-du-bac resultats-du-bac polytechnique$ ~anglais$',
  },
  {
    code: 'j',
    name: 'justice',
    words:
      'justice$ judiciair tribun proces$ verdict condamn accuses$ inculp prison detenu peine-capitale peine-de-mort ' +
      'detournement escroquer corruption pots-de-vin blanchiment avocat magistrat procureur parquet$ cour-d-appel ' +
      'cour-supreme cour-populaire criminel crime$ meurtr homicid trafic-de trafiquant drogue stupefiant heroine ' +
      'methamphet traite-d extradit police$ policier arrestation interpell terroris penal$ penale$ ~peine$ ~fraude ' +
      '~juge$ ~appel$ !justice-sociale !proces-verbal !proces-verbaux !trafic-de-passagers prevenu$ escroc perquisit ' +
      'fraudeur contrefacon contrebandier amnistie gracie$ reseau-de-passeurs contrebande-de fausse-monnaie ' +
      'instruction-judiciaire mandat-d-arret perpetuite reclusion garde-a-vue mis-en-examen mise-en-examen ' +
      'mise-en-accusation plaidoir enquete-judiciaire enqueteur ministere-public-populaire parquet-populaire ' +
      'trafic-d-animaux trafic-d-etres-humains braqu otage$ recherche-criminelle saisie-record saisies-record ' +
      'detention$ places-en-detention place-en-detention bagne$ transferement coupable$ delit$ delinqu narcotraf ' +
      'cocaine$ cannabis ecstasy ketamine tueur$ assassin poignard evade$ prostitution proxenet pedocriminal harcel ' +
      'grace-presidentielle graces-presidentielles cybercrim arnaque usurpation ecrou mauvais-traitements gendarme$ ' +
      'demantele paris-sportifs jeux-d-argent dessous-de-table',
  },
  {
    code: 'g',
    name: 'religion',
    words:
      'relig bouddh cathol eglise pagode pape$ vatican saint-siege protestant clerge clerical vesak bonze eveque ' +
      'archeveque cardinal dioces paroiss mosquee islam musulman ramadan hindou cao-dai caodai hoa-hao pelerin priere ' +
      'messe$ noel$ ~culte ~fideles$ ~moine cathedrale basilique pretre imam$ dharma semaine-sainte paque$ careme ' +
      'temple-bouddh sangha venerable$ moniale$ nonce$ evangeli confessions-religieuses croyant$ croyance$ ' +
      'culte-des-ancetres culte-des-deesses deesses-meres mgr$ monseigneur noviciat seminariste abbaye monaster ' +
      'couvent$ stupa benediction baptem ordination pontif bible$ coran$ culte-cao ~creches !pere-noel !marche-de-noel ' +
      '!marches-de-noel',
  },
  {
    code: 'z',
    name: 'droits de l’homme',
    words:
      'droits-de-l-homme droits-humains droits-de-l-enfant droits-des-femmes conseil-des-droits-de-l ' +
      'examen-periodique-universel discrimin refugie$ demandeurs-d-asile liberte-d-expression liberte-de-religion ' +
      'rapport-national-sur-les-droits droits-fondamentaux epu$ liberte-de-la-presse libertes-fondamentales ' +
      'liberte-religieuse liberte-de-croyance travail-force esclavage apatrid torture ~violences-faites-aux ' +
      '~travail-des-enfants ~minorites-ethniques',
  },
  {
    code: 'h',
    name: 'diaspora',
    words:
      'diaspora ressortissant compatriot expatrie rapatri viet-kieu citoyens-vietnamiens pays-natal pays-d-origine ' +
      'terre-natale communaut vietnamiens-de- vietnamiens-d- vietnamiens-en- vietnamiens-au- vietnamiens-aux- ' +
      'vietnamiens-a- vietnamiens-du- vietnamiens-des- vietnamiens-etablis vietnamiens-installes vietnamiens-vivant ' +
      'vietnamiens-resid vietnamiens-originaires langue-vietnamienne consul$ consulair consulat ' +
      '!communaute-internationale !communaute-asean !communaute-de-l-asean !communaute-economique ' +
      '!communaute-europeenne !communaute-scientifique !communaute-d-affaires !communautes-ethniques ' +
      '!communaute-des-affaires !communaute-d-avenir origine-vietnamienne association-des-vietnamiens ' +
      'associations-de-vietnamiens amicale-des-vietnamiens union-des-vietnamiens sol-natal mere-patrie ' +
      'terre-des-ancetres double-nationalite binational naturalis emigr langue-maternelle nes-a-l-etranger ' +
      'nees-a-l-etranger ~immigr ~racines$ vietnamien-a-l-etranger quartier-vietnamien little-saigon ' +
      'comite-d-etat-charge-des-vietnamiens expatriation association-vietnamienne associations-vietnamiennes ' +
      'famille-vietnamienne familles-vietnamiennes fete-du-tet-a intellectuels-vietnamiens jeunes-vietnamiens-de ' +
      'protection-des-citoyens protection-consulaire originaires-du-vietnam milliers-de-vietnamiens vietnamiens-venus ' +
      'vietnamiens-qui-vivent vietnamiennes-de- exiles$ etudiants-vietnamiens-x- generation-nee !communaute-ethnique ' +
      '!communautes-locales !communaute-locale !communaute-villageoise !communautes-villageoises ' +
      '!communaute-francophone !communaute-bouddhi !communaute-catholique !communaute-de-destin !communautaire',
  },
  {
    code: 'y',
    name: 'presse',
    words:
      'journalis presse$ media$ agence-de-presse agences-de-presse agence-vietnamienne-d-information television radio$ ' +
      'redaction redacteur audiovisuel ~depeche ~correspondant ~quotidien fausses-informations reporter$ ' +
      'journal-televise voix-du-vietnam ondes$ desinform rotative$ photojournal documentaire-televise studio-de-radio ' +
      'carte-de-presse ~edition-papier depeches$ directeur-de-la-publication presse-ecrite presse-etrangere ' +
      'photographe-de-presse tass$ prensa-latina !conference-de-presse !conferences-de-presse !communique-de-presse ' +
      '!communiques-de-presse !point-de-presse !dossier-de-presse agence-france-presse directeur-general-de-la-vna ' +
      'directrice-generale-de-la-vna la-vna-et vna-et- information-exterieure information-pour-l-exterieur ' +
      'informations-pour-l-etranger information-pour-l-etranger organe-de-communication organe-d-information ' +
      'organes-d-information salle-de-redaction presse-en-ligne journaux-electroniques journal-electronique ' +
      'journal-en-ligne editorial oana$ ~vna$ ~afp$ ~xinhua$ ~reuters$',
  },
]
