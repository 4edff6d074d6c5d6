/**
 * The desks of a news agency and the words each of them writes with: the vocabulary of `related-topics.ts`.
 *
 * Whole classes of general words, written by hand: crops, diseases, arms, sports, arts, courts. No names of persons or
 * single events. Folded, words parted by one hyphen; an entry stands for all words it begins, and of two entries that
 * fit the longer one counts.
 *
 *   fregat frégate, frégates riz$ riz, and its plural
 *   ~pont says little by itself !climat-des-affaires says nothing
 *
 * Matters have a letter. The forms of diplomacy have a digit: they put the articles of one relation in order, and
 * relate nothing by themselves.
 */

export interface Subject {
  /** One character, so that a card can hold it. */
  readonly code: string
  /** In French, as a reader names it. */
  readonly name: string
  readonly words: string
}

export const SUBJECTS: readonly Subject[] = [
  {
    code: 'c',
    name: 'commerce',
    words:
      'commerc export importation importateur importe$ importes$ importees$ importer$ import$ import-export libre-echange ' +
      'douan tarif negoce negociant antidumping anti-dumping antisubvention e-commerce grande-distribution ' +
      'supermarche hypermarche grossiste detaillant balance-commerciale excedent deficit-commercial contrebande ' +
      'certificat-d-origine foire$ foire-expo foire-commerciale evfta cptpp rcep vifta ukvfta vcufta evipa ale$ omc$ ' +
      'marchandis ~marche$ ~acheteur ~vente$ ~consommateur ~quota !industrie-et-du-commerce',
  },
  {
    code: 'e',
    name: 'énergie',
    words:
      'energ petrol petro gazier gaziere gazi gazo gaz$ electricite electrici electrif hydroelectr eolien solaire$ charbon ' +
      'houille hydrocarbur petrole-brut barril raffin nucleaire$ atom uranium reacteur barrage-hydro lignite ' +
      'biocarburant biogaz biomasse photovolta gigawatt megawatt kilowatt mw$ gw$ kwh$ gnl$ gpl$ carburant gasoil ' +
      'gazole diesel prix-de-l-essence oleoduc gazoduc centrale-thermique centrale-a- centrale-electrique ' +
      'hydrogene geotherm ~brut$ ~centrale$ ~centrales$ ~electrique ~forage ~gisement ~offshore !interieur-brut ' +
      '!national-brut !gaz-a-effet !arme-nucleaire !armes-nucleaires !gaz-lacrymo',
  },
  {
    code: 's',
    name: 'santé',
    words:
      'sante$ sanitair vaccin chirurg transplant greffe$ greffes$ don-d-organe don-de-sang cancer oncolog tubercul ' +
      'paludism sida$ vih$ vih-sida cliniqu ambulanc obstetri gynecolog neonat pediatr geriatri covid coronavirus epidemi ' +
      'pandem hopita hospita medecin medica medicin maladi malade pharma virus$ virolog dengue grippe$ rougeole ' +
      'cholera diphteri poliomyel hepatit diabet cardiaqu cardiolog neurolog pneumo mpox variole infectieu infection ' +
      'bacteri antibioti quarantaine depistage infirmi soignant sage-femme soins$ therap immunis dispensaire ' +
      'nutrition malnutrition intoxication psychiatr sante-mentale dentair ophtalm tabagism acupunctur ' +
      'institut-pasteur organisation-mondiale-de-la-sante symptome ~patient$ ~oms$ ~guerison ~deces$ ~contamin ' +
      '~laboratoire !produits-sanitaires-et-phyto !phytosanitair',
  },
  {
    code: 'd',
    name: 'défense',
    words:
      'defense$ militair sous-marin fregat corvette$ destroyer patrouilleur garde-frontiere garde-cote caserne ' +
      'maintien-de-la-paix casques-bleus casque-bleu demin bombes-et bombe$ munition obus$ missile artiller artificier ' +
      'armee$ armement arme$ soldat officier naval$ navale$ navals$ navales$ marine-populaire marine-royale ' +
      'marine-nationale la-marine$ etat-major amiral colonel general-de-corps general-de-division lieutenant ' +
      'helicoptere-de-combat avion-de-chasse avion-de-combat tank$ char$ troupe$ exercice-conjoint ' +
      'anciens-combattants veteran paramilitair ~drone ~guerre$ ~marine$ ~manoeuvres$ !defense-des-droits ' +
      '!defense-des-consommateurs !defense-de-l-environnement !defense-civile !construction-navale !chantier-naval',
  },
  {
    code: 'p',
    name: 'sport',
    words:
      'sport footbal futsal sea-games asiad jeux-olympiques jeux-asiatiques jeux-paralympiques jeux$ match ' +
      'medaill championnat tournoi entraineur selectionneur athlet athletisme joueur joueuse equipe-nationale equipe-feminine ' +
      'equipe-masculine equipe-olympique selection-nationale eliminatoire demi-finale quart-de-finale finale$ ' +
      'finaliste olymp paralymp natation nageur nageuse badminton volley karate judo$ judoka taekwondo wushu ' +
      'pencak vovinam arts-martiaux kickbox boxe$ boxeur lutte-libre lutteur escrim tir-a-l-arc tireur halterophil gymnast ' +
      'cyclis marathon triathlon tennis$ ping-pong aviron canoe kayak petanque basket handball rugby$ hockey golf$ ' +
      'golfeur ski$ biathlon escalade grimpeur surf$ parapente stade$ supporter coupe-du-monde coupe-d-asie ' +
      'coupe-de-l-asean coupe-nationale aff-cup v-league ligue-des-champions fifa$ e-sport champion$ championne$ vice-champion buteur ' +
      'attaquant gardien-de-but grand-maitre record-du-monde ~echecs$ ~club$ ~podium ~victoire ~score$ ~arbitre ' +
      '!olympiade !medaille-de-l-amitie !medaille-pour !medaille-de-l-ordre !jeux-video',
  },
  {
    code: 'u',
    name: 'culture',
    words:
      'cultur artist concert$ concerts$ orchestr symphoni musee musica musicien musique festival peintur peintre cinema cineast film$ ' +
      'long-metrage court-metrage theatr comedien danse$ danseu ballet chanson chanteu chant$ choeur marionnette estampe ' +
      'calligraph costume gastronom cuisine$ culinair sculptur sculpteur photographe$ photographes$ photographie$ ' +
      'bibliothe cinemathe poesie poete poeme ecrivain litterat romancier roman$ opera$ folklor spectacle ' +
      'retrospective exposition galerie$ vernissage ao-dai cheo$ quan-ho ca-tru cai-luong ' +
      'nha-nhac don-ca-tai-tu salon-du-livre foire-du-livre maison-d-edition librairie defile-de-mode bande-dessinee ' +
      '~toile$ ~livre$ ~tet$ ~recueil ~fete-traditionnelle ' +
      '!culture-du- !culture-des- !cultures$',
  },
  {
    code: 'H',
    name: 'patrimoine',
    words:
      'patrimoin archeolog vestige relique citadelle site-historique sites-historiques monument maison-communale fouilles-arch ' +
      'liste-representative liste-du-patrimoine tresor-national tresors-nationaux cite-imperiale cite-interdite ' +
      'complexe-paysager geoparc classement-par-l-unesco inscrit-par-l-unesco inscrite-par-l-unesco ' +
      'site-classe ~unesco ~heritage ~restauration ~temple$ ~pagode ' +
      'conservation-du-patrimoine',
  },
  {
    code: 'h',
    name: 'diaspora',
    words:
      'diaspora ressortissant compatriot expatrie rapatri viet-kieu citoyens-vietnamiens pays-natal pays-d-origine ' +
      'terre-natale communaute-vietnamienne communaute-des-vietnamiens communaute-de-vietnamiens communaut ' +
      'vietnamiens-de- vietnamiens-d- vietnamiens-en- vietnamiens-au- vietnamiens-aux- vietnamiens-a- ' +
      'vietnamiens-du- vietnamiens-des- vietnamiens-etablis vietnamiens-installes vietnamiens-vivant ' +
      'vietnamiens-resid vietnamiens-originaires langue-vietnamienne consul$ consulair consulat ' +
      '!communaute-internationale !communaute-asean !communaute-de-l-asean !communaute-economique ' +
      '!communaute-europeenne !communaute-scientifique !communaute-d-affaires !communautes-ethniques ' +
      '!communaute-des-affaires !communaute-d-avenir !produits-vietnamiens- !fruits-vietnamiens- ' +
      '!articles-vietnamiens- !exportateurs-vietnamiens- !dirigeants-vietnamiens- !militaires-vietnamiens- ' +
      '!soldats-vietnamiens- !travailleurs-vietnamiens- !marches-vietnamiens- !biens-vietnamiens-',
  },
  {
    code: 'k',
    name: 'catastrophe',
    words:
      'inond typhon tempete crue$ seisme sismi magnitude tremblement catastroph glissement ouragan cyclon tsunami volcan ' +
      'incendi sinistr eboulement effondrement avalanche intemperi naufrag chavir noyade crash pluies$ ' +
      'secheress salinis salinit coulee-de-boue deluge accident collision deraill explosion rafale calamit degat ' +
      'decombres secouriste sauveteur rescap foudre zone-de-reinstallation ~reinstallation ~relog ~disparus$ ~victime ~morts$ ~secours ~evacu ~dommages ~bilan ' +
      '!explosion-demo !explosion-des-ventes !accidentellement !victimes-de-l-agent',
  },
  {
    code: 'a',
    name: 'agriculture',
    words:
      'agricol agricult agroaliment agro-aliment agronom riz$ riziere rizicol rizicult paddy cafe$ cafes$ cafeicult ' +
      'paysan recolt moisson poivr caoutchouc hevea fruit$ legum maraich elevag eleveur betail porcin porc$ bovin ' +
      'laitier volaill avicol apicult semenc engrais pesticid phytosanit veterinair peste-porcine grippe-aviaire aquacol ' +
      'aquacult crevett pangasius litchi longan durian mangue$ ramboutan fruit-du-dragon pamplemouss pomelo ananas banan ' +
      'noix-de-coco noix-de-cajou cocotier agrume$ cajou$ manioc soja$ sesame arachid canne-a-sucre sucrier sucriere ' +
      'the-vert theier theicult cacao cannelle badiane coton$ verger horticult floricult irrigation planteur ' +
      'plantation cultivateur culture-du- terres-arables securite-alimentaire cereal denree ~hectare ~cooperative ' +
      '~rural ~cultures$ ~culture-des- ~lait$ ~sucre$ ~miel$',
  },
  {
    code: 'm',
    name: 'pêche et mer',
    words:
      'peche$ pecheur chalut thon$ thonier halieut fruits-de-mer produits-aquatiques mer-orientale mer-de-chine maritim ' +
      'iles$ archipel paracel spratly hoang-sa truong-sa unclos cnudm droit-de-la-mer navigation eaux-territoriales ' +
      'plateau-continental zone-economique-exclusive carton-jaune oceans$ economie-bleue ~ile$ ~insulaire ~navire',
  },
  {
    code: 'i',
    name: 'industrie',
    words:
      'industri usine manufactur fabrica acier$ acieri siderurg metallurg automobil constructeur-auto ' +
      'voitures-electriques vehicules-electriques textil habillement confection$ filature chaussure ameublement ' +
      'semi-conducteur electroni minier miniere bauxite terres-rares ciment petrochimi chimique chantier-naval ' +
      'construction-navale machines-outils ~mine$ ~puces$ ~bois$ ~cuir ~meubles$ !industrie-et-du-commerce ' +
      '!industrie-culturelle !industries-culturelles !zone-industrielle !parc-industriel !parcs-industriels',
  },
  {
    code: 't',
    name: 'tourisme',
    words:
      'touris voyag hotel charter sejour visiteurs$ visiteurs-internationaux visiteurs-etrangers croisier croisiere paquebot ' +
      'villegiature balneair plage$ randonn ecotouris visa-touristique nuitee homestay trekking excursion ' +
      'agence-de-voyage ~destination ~hebergement ~baie-d ~vieille-ville ~passeport ~visa$',
  },
  {
    code: 'l',
    name: 'transports',
    words:
      'transport aerien aeroport aeroportuair vols$ vol$ ferroviair chemin-de-fer chemins-de-fer voie-ferree autorout routier ' +
      'metro$ tramway ports$ port-de- port-international portuair logistiq compagnie-aerienne airlines aviation ' +
      'train$ tgv$ grande-vitesse autocar autobus taxi pont-de pont-sur tunnel conteneur fret$ cargo$ armateur liaison ' +
      'peripherique rocade peage passager automobiliste ~gare$ ~pont$ ~port$ ~avion ~piste ~navire ~troncon ' +
      '~trafic !trafic-de-drogue !trafic-d- !port-du-masque',
  },
  {
    code: 'f',
    name: 'investissement',
    words:
      'investiss investir$ investit$ investi$ fdi$ ide$ capitaux-etrangers zone-industrielle zones-industrielles ' +
      'parc-industriel parcs-industriels coentreprise joint-venture capital-enregistre fusions-acquisitions',
  },
  {
    code: 'n',
    name: 'finance',
    words:
      'financi financ banque$ bancair bourse-de-h bourse-de- marche-boursier boursiere$ vn-index indice-boursier monetair ' +
      'obligat credit$ fiscal impot budget taux-d-interet taux-directeur taux-de-change reserves-de-change ' +
      'prix-de-l-or cryptomonnai fintech ~capitalisation ~devises$ ~tresor ~pret$ ~assurance !banque-mondiale ' +
      '!banque-asiatique !bourse-d-etude !bourses-d-etude !financement-participatif',
  },
  {
    code: 'r',
    name: 'croissance',
    words:
      'pib$ produit-interieur-brut croissance inflation conjoncture recession indice-des-prix ipc$ ' +
      'reprise-economique office-general-des-statistiques macroeconom',
  },
  {
    code: 'j',
    name: 'justice',
    words:
      'justice$ judiciair tribun proces$ verdict condamn accuses$ inculp prison detenu peine-capitale peine-de-mort ' +
      'detournement escroquer corruption pots-de-vin blanchiment avocat magistrat procureur parquet$ cour-d-appel ' +
      'cour-supreme cour-populaire criminel crime$ meurtr homicid trafic-de trafiquant drogue stupefiant heroine ' +
      'methamphet traite-d traite-des extradit police$ policier arrestation interpell terroris penal$ penale$ ' +
      '~peine$ ~fraude ~juge$ ~appel$ !justice-sociale !trafic-de-passagers',
  },
  {
    code: 'v',
    name: 'environnement',
    words:
      'environnement climat cop2 cop3 carbone emission pollut pollu biodivers foret$ forestier reboisement deforest ' +
      'dechet recycl plastique mangrove faune$ flore$ especes espece-menacee braconn parc-national reserve-naturelle ' +
      'reserve-de-biosphere zones-humides ramsar oiseaux pangolin tigre$ elephant tortue primate langur saola ivoire recif ' +
      'corail coraux transition-verte rechauffement effet-de-serre qualite-de-l-air particules-fines subsidence ' +
      'erosion ressources-en-eau eaux-usees assainissement ecolog ecosyst economie-circulaire neutralite-carbone mekong ' +
      'montee-des-eaux ~arbres$ ~nature$ ~durable ~cordillere !environnement-des-affaires !environnement-d-affaires ' +
      '!environnement-d-investissement !environnement-juridique !environnement-commercial !environnement-de-paix ' +
      '!environnement-pacifique !environnement-favorable !environnement-de-travail !climat-des-affaires !climat-d- !climat-de-',
  },
  {
    code: 'b',
    name: 'éducation',
    words:
      'educat universit etudiant ecole$ enseign bourse-d-etude bourses-d-etude bourses$ lycee lyceen college$ collegien ' +
      'professeur ecolier scolair eleves$ manuel academi diplome doctorant doctorat baccalaureat alphabetis campus ' +
      'pedagog olympiade formation-professionnelle erasmus ~examen ~epreuve ~stagiaire ~concours',
  },
  {
    code: 'o',
    name: 'science et technologie',
    words:
      'technolog scientif sciences$ numeriq innovat intelligence-artificielle ia$ recherche-scientifique chercheur ' +
      'satellit microsatellit nanosatellit spatial fusee start-up startup telecommunic internet$ 5g$ 6g$ cybersecur cyberattaq ' +
      'logiciel informatique biotechnolog biolog genom quantique blockchain centre-de-donnees robot brevet ' +
      '~laboratoire ~donnees ~plateforme ~ingenieur !scientifique-et-technique',
  },
  {
    code: 'w',
    name: 'travail',
    words:
      'travailleur emploi$ salair salari main-d-oeuvre syndica syndicat chomage chomeur oit$ ouvrier code-du-travail ' +
      'marche-du-travail droit-du-travail conditions-de-travail licenciement greve$ assurance-sociale ' +
      'accidents-du-travail teletravail ~recrut ~embauch ~retraite',
  },
  {
    code: 'g',
    name: 'religion',
    words:
      'relig bouddh cathol eglise pagode pape$ vatican saint-siege protestant clerge clerical vesak bonze bonzesse eveque ' +
      'archeveque cardinal dioces paroiss mosquee islam musulman ramadan hindou cao-dai caodai hoa-hao pelerin priere ' +
      'messe$ noel$ ~culte ~fideles$ ~moine',
  },
  {
    code: 'x',
    name: 'francophonie',
    words:
      'francophon oif$ langue-francaise enseignement-du-francais apprentissage-du-francais professeurs-de-francais ' +
      'classes-bilingues',
  },
  {
    code: 'q',
    name: 'artisanat',
    words:
      'artisan metier-traditionnel village-de-metier villages-de-metier poterie potier laque$ laqueur soie$ soierie encens$ ' +
      'broderie brodeu brode$ rebrod estampe vannerie vannier rotin tissage tisserand ceramique porcelaine ' +
      'sculpture-sur-bois bronzier forgeron orfevre ebenist papier-do chapeau-conique ~bambou ~laquee ~tresse',
  },
  {
    code: 'y',
    name: 'presse',
    words:
      'journalis presse$ media$ agence-de-presse agences-de-presse agence-vietnamienne-d-information television ' +
      'radio$ redaction redacteur audiovisuel desinformation ~depeche ~correspondant ~quotidien',
  },
  {
    code: 'z',
    name: 'droits de l’homme',
    words:
      'droits-de-l-homme droits-humains egalite-des-sexes egalite-des-genres violences-faites-aux ' +
      'protection-de-l-enfance droits-de-l-enfant egalite pauvret menages-pauvres handicap minorites-ethniques ' +
      'protection-sociale logement-social logements-sociaux personnes-agees agent-orange dioxine ~enfants$ ~femmes$',
  },
  {
    code: '1',
    name: 'relations entre partis',
    words:
      'parti$ pcv$ comite-central-du-p bureau-politique politburo secretaire-general-du-p congres-national front$ ' +
      'formation-politique commission-des-relations-exterieures plenum',
  },
  {
    code: '2',
    name: 'relations parlementaires',
    words:
      'parlement depute$ senat senateur assemblee-nationale interparlement legislat president-de-l-assemblee douma ' +
      'milli-majlis milli-medjlis',
  },
  {
    code: '3',
    name: 'affaires étrangères',
    words:
      'ministere-des-affaires-etr ministeres-des-affaires-etr ministeres-des-ae ministre-des-affaires-etr ' +
      'ministres-des-affaires-etr affaires-etrangeres diplomat chancelleri consultation$ dialogue-strategique ' +
      'homologue porte-parole',
  },
  {
    code: '4',
    name: 'coopération économique',
    words:
      'comite-intergouvernemental comite-mixte commission-intergouvernementale commission-mixte intergouvernemental ' +
      'cooperation-economique echanges-commerciaux commerce-bilateral forum-d-affaires milieux-d-affaires',
  },
  {
    code: '5',
    name: 'visites au sommet',
    words:
      'visite-d-etat visite-officielle visite-d-amitie chef-de-l-etat chefs-d-etat dirigeant declaration-commune ' +
      'partenariat-strategique partenariat-integral honneurs palais-presidentiel ceremonie-d-accueil documents-signes ' +
      'accords-signes',
  },
  {
    code: '6',
    name: 'ambassades',
    words: 'ambassad lettres-de-creance consul$ consulat',
  },
  {
    code: '7',
    name: 'amitié entre les peuples',
    words:
      'association-d-amitie organisations-d-amitie union-des-organisations anniversaire fete-nationale commemorat ' +
      'diplomatie-populaire amicale jumelage localite province$',
  },
  {
    code: '8',
    name: 'condoléances et félicitations',
    words: 'condoleance felicitation message$ sympathie hommage',
  },
]
