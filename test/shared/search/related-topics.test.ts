import { describe, expect, test } from 'vitest'
import { SUBJECTS } from '../../../shared/search/related-subjects.ts'
import { isMatter, topicName, topicsOf } from '../../../shared/search/related-topics.ts'
import { article } from '../../builders.ts'

const mattersOf = (said: Parameters<typeof article>[0]) =>
  topicsOf(article(said))
    .filter(({ code, isMain }) => isMain && isMatter(code))
    .map(({ code }) => topicName(code))
const mainsOf = (said: Parameters<typeof article>[0]) =>
  topicsOf(article(said))
    .filter(({ isMain }) => isMain)
    .map(({ code }) => topicName(code))

describe('a headline and its lead tell the desk', () => {
  // Written before the table of words was read against them.
  test.each([
    [
      'agriculture',
      'Le prix du poivre au plus haut depuis huit ans',
      'Les planteurs de Dak Lak vendent leur récolte à plus de 150.000 dôngs le kilo, a indiqué l’Association vietnamienne du poivre.',
    ],
    [
      'agriculture',
      'Dông Thap étend la culture du sésame',
      'La province a converti 3.000 hectares de rizières peu productives.',
    ],
    [
      'agriculture',
      'La peste porcine africaine sous contrôle à Nghê An',
      'Les services vétérinaires ont abattu 1.200 porcs dans quatre districts et désinfecté les élevages.',
    ],
    [
      'agriculture',
      'Le pomelo de Bên Tre s’ouvre les portes des États-Unis',
      'Un premier lot de 80 tonnes a quitté les vergers du delta.',
    ],
    [
      'pêche et mer',
      'Les pêcheurs de Khanh Hoa prennent la mer',
      'La campagne de thon commence, avec 320 chalutiers équipés de balises.',
    ],
    [
      'pêche et mer',
      'Pêche illicite : Binh Dinh lève les derniers obstacles au retrait du carton jaune',
      'Tous les navires de plus de 15 mètres sont suivis par satellite.',
    ],
    [
      'énergie',
      'Hoa Binh : une deuxième tranche de la centrale mise en service',
      'Elle fournira 480 mégawatts au réseau national en période de pointe.',
    ],
    [
      'énergie',
      'PetroVietnam dépasse ses objectifs',
      'Le groupe a extrait 5,2 millions de tonnes de brut en six mois.',
    ],
    [
      'énergie',
      'L’éolien en mer attire les groupes danois',
      'Ørsted étudie un parc de 3 gigawatts au large de Binh Thuân.',
    ],
    [
      'énergie',
      'Le prix de l’essence baisse de 600 dôngs le litre',
      'Les ministères ont décidé de ne pas puiser dans le fonds de stabilisation des carburants.',
    ],
    [
      'santé',
      'Une première greffe de poumon réussie à Huê',
      'Les chirurgiens de l’Hôpital central ont opéré durant neuf heures.',
    ],
    [
      'santé',
      'Rougeole : Hô Chi Minh-Ville lance une campagne de rattrapage',
      'Quelque 48.000 enfants de moins de cinq ans recevront une dose de vaccin.',
    ],
    [
      'santé',
      'L’Institut Pasteur alerte sur la fièvre dengue',
      'Le nombre d’hospitalisations a doublé en un mois.',
    ],
    [
      'santé',
      'Des infirmières vietnamiennes formées en gériatrie',
      'Trente soignantes partent six mois au Japon.',
    ],
    [
      'défense',
      'La frégate Trân Hung Dao fait escale à Chennai',
      'Son équipage de 142 marins participe à un exercice conjoint.',
    ],
    [
      'défense',
      'Les casques bleus vietnamiens quittent Bentiu',
      'L’hôpital de campagne de niveau 2 n°5 a transmis ses missions à la relève.',
    ],
    [
      'défense',
      'Déminage : 12.000 obus neutralisés à Quang Tri',
      'Les artificiers ont nettoyé 2.400 hectares cette année.',
    ],
    [
      'sport',
      'SEA Games 33 : la natation rapporte trois médailles d’or',
      'Nguyên Huy Hoàng a battu le record du 1.500 m nage libre.',
    ],
    [
      'sport',
      'Le Vietnam étrille le Laos en éliminatoires',
      'Deux buts de Tiên Linh ont scellé la victoire des Dragons d’or.',
    ],
    [
      'sport',
      'Un grimpeur de Dalat qualifié pour la finale mondiale',
      'Il a devancé les favoris iranien et indonésien en vitesse.',
    ],
    [
      'sport',
      'V-League : Nam Dinh s’empare de la tête du classement',
      'Le club a dominé Hanoi FC 2-0 au stade Thiên Truong.',
    ],
    [
      'culture',
      'Le cheo candidat à l’UNESCO',
      'Un dossier sur ce théâtre populaire du delta du fleuve Rouge vient d’être remis.',
    ],
    [
      'patrimoine',
      'La citadelle impériale de Thang Long dévoile des vestiges des Trân',
      'Les archéologues ont exhumé des fondations en brique et des céramiques du XIIIe siècle.',
    ],
    [
      'culture',
      'Une rétrospective Bui Xuân Phai à Hanoï',
      'Soixante toiles du peintre des rues sont accrochées jusqu’en mai.',
    ],
    [
      'culture',
      'Le quan ho résonne à Bac Ninh',
      'Des chanteurs de 44 villages ont rivalisé sur l’eau.',
    ],
    [
      'culture',
      'Le film Mua do triomphe au box-office',
      'Le long métrage a réuni plus de huit millions de spectateurs.',
    ],
    [
      'diaspora',
      'Les Viêt kiêu de Thaïlande fêtent le Têt',
      'Plus de 600 familles se sont réunies à Udon Thani.',
    ],
    [
      'diaspora',
      'Une école de langue vietnamienne ouvre à Prague',
      'Elle accueillera 120 enfants de la communauté vietnamienne en République tchèque.',
    ],
    [
      'diaspora',
      'Le Vietnam rapatrie 240 citoyens du Soudan',
      'Un avion spécial a atterri à Nôi Bài avec les ressortissants.',
    ],
    [
      'catastrophe',
      'Le typhon Yagi fait 14 morts à Quang Ninh',
      'Les rafales ont arraché les toits de milliers de maisons.',
    ],
    [
      'catastrophe',
      'Glissements de terrain à Lào Cai : sept disparus',
      'Les secouristes fouillent les décombres d’un hameau.',
    ],
    [
      'catastrophe',
      'Un séisme de magnitude 4,1 secoue Kon Tum',
      'Aucun dégât n’est signalé, selon l’Institut de géophysique.',
    ],
    [
      'catastrophe',
      'Incendie d’un immeuble à Hanoï',
      'Cinquante-six personnes ont péri dans la nuit.',
    ],
    [
      'catastrophe',
      'La sécheresse frappe le Centre',
      'Plus de 30.000 foyers manquent d’eau douce à Ninh Thuân.',
    ],
    [
      'tourisme',
      'Hôi An attend quatre millions de visiteurs',
      'La vieille ville prolonge ses rues piétonnes.',
    ],
    [
      'tourisme',
      'Phu Quôc parmi les plus belles îles du monde',
      'Le magazine américain vante ses plages et ses complexes hôteliers.',
    ],
    [
      'tourisme',
      'L’arrivée d’un paquebot de luxe à Ha Long',
      'Le Celebrity Solstice a débarqué 2.900 croisiéristes.',
    ],
    [
      'transports',
      'La ligne de métro Nhôn-gare de Hanoï transporte un million de passagers',
      'La section aérienne est exploitée depuis août.',
    ],
    [
      'transports',
      'Une liaison aérienne directe Dà Nang-Ahmedabad',
      'Vietjet assurera deux vols par semaine.',
    ],
    [
      'transports',
      'Un pont sur le fleuve Tiên inauguré',
      'My Thuân 2 raccourcit le trajet entre Tiên Giang et Vinh Long.',
    ],
    [
      'transports',
      'L’autoroute Nord-Sud ouvre deux nouveaux tronçons',
      'Les automobilistes peuvent rouler à 90 km/h.',
    ],
    [
      'transports',
      'Long Thanh : la piste du futur aéroport achevée',
      'Le terminal sera livré en 2026.',
    ],
    [
      'investissement',
      'Bac Ninh attire 5 milliards de dollars d’IDE',
      'Amkor et Foxconn élargissent leurs projets dans les parcs industriels.',
    ],
    [
      'investissement',
      'Le groupe Lego investit un milliard de dollars à Binh Duong',
      'L’usine neutre en carbone ouvrira au deuxième trimestre.',
    ],
    [
      'finance',
      'La Banque d’État abaisse ses taux directeurs',
      'Le taux de refinancement recule à 4,5%.',
    ],
    [
      'finance',
      'Le VN-Index franchit 1.300 points',
      'La Bourse de Hô Chi Minh-Ville a terminé la séance en hausse de 1,2%.',
    ],
    [
      'finance',
      'Le budget de l’État excédentaire',
      'Les recettes fiscales dépassent de 9% la prévision annuelle.',
    ],
    [
      'croissance',
      'Le PIB progresse de 7,09%',
      'Le taux d’inflation reste sous 4%, annonce l’Office général des statistiques.',
    ],
    [
      'croissance',
      'La Banque mondiale relève ses prévisions de croissance pour le Vietnam',
      'L’économie bondirait de 6,8% l’an prochain.',
    ],
    [
      'justice',
      'Un réseau de trafiquants de méthamphétamine démantelé à Diên Biên',
      'La police a saisi 60 kilos de drogue.',
    ],
    [
      'justice',
      'Traite d’êtres humains : six arrestations',
      'Les suspects envoyaient des jeunes femmes au Cambodge.',
    ],
    [
      'environnement',
      'Des tortues marines relâchées à Côn Dao',
      'Le parc national a protégé 2.300 nids cette saison.',
    ],
    [
      'environnement',
      'La qualité de l’air se dégrade à Hanoï',
      'L’indice des particules fines PM2,5 dépasse les seuils.',
    ],
    [
      'environnement',
      'Cân Tho plante un million d’arbres',
      'La ville veut atteindre la neutralité carbone en 2050.',
    ],
    [
      'environnement',
      'Les saolas toujours introuvables',
      'Des pièges photographiques sont posés dans la cordillère annamitique.',
    ],
    [
      'éducation',
      'Baccalauréat : plus d’un million de candidats',
      'Les épreuves de littérature et de mathématiques ouvrent l’examen.',
    ],
    [
      'éducation',
      'Quatre lycéens médaillés aux Olympiades internationales de physique',
      'L’équipe vietnamienne rentre de Téhéran avec deux médailles d’or.',
    ],
    [
      'éducation',
      'L’Université nationale de Hanoï grimpe au classement QS',
      'Elle figure désormais parmi les 800 meilleures.',
    ],
    [
      'science et technologie',
      'Le Vietnam lance son premier microsatellite radar',
      'LOTUSat-1 scrutera le territoire par tous les temps.',
    ],
    [
      'science et technologie',
      'FPT ouvre un centre d’intelligence artificielle à Quy Nhon',
      'Des ingénieurs y concevront des modèles de langage.',
    ],
    [
      'science et technologie',
      'La 5G commerciale disponible dans 63 provinces',
      'Viettel a installé 6.500 stations.',
    ],
    [
      'travail',
      'Le salaire minimum relevé de 6%',
      'Le Conseil national des salaires a trouvé un compromis avec les syndicats.',
    ],
    [
      'travail',
      'La Corée du Sud recrute 15.000 travailleurs vietnamiens',
      'Les candidats passeront un test de langue.',
    ],
    [
      'travail',
      'Le chômage recule chez les jeunes',
      'Le marché du travail a créé 200.000 emplois.',
    ],
    [
      'religion',
      'Le Saint-Siège nomme un représentant permanent à Hanoï',
      'Mgr Marek Zalewski rencontrera les évêques.',
    ],
    [
      'religion',
      'Des milliers de fidèles au Vesak',
      'Les bonzes ont célébré la naissance de Bouddha à la pagode Tam Chuc.',
    ],
    [
      'artisanat',
      'Les vanniers de Phu Vinh tressent pour l’Europe',
      'Le village vend ses paniers en rotin à dix pays.',
    ],
    [
      'artisanat',
      'À Bat Trang, les potiers rallument les fours',
      'Le village de métier façonne la céramique depuis sept siècles.',
    ],
    [
      'francophonie',
      'Le français progresse dans les écoles de Da Nang',
      'Les classes bilingues francophones comptent 900 élèves.',
    ],
    [
      'presse',
      'L’Agence vietnamienne d’information et Xinhua renforcent leurs échanges',
      'Les deux agences de presse partageront photos et dépêches.',
    ],
    [
      'commerce',
      'Les exportations de textiles rebondissent',
      'Les ventes vers les États-Unis gagnent 12% en dix mois.',
    ],
    [
      'commerce',
      'Le Vietnam et Israël concluent leur accord de libre-échange',
      'Les droits seront supprimés sur 92% des lignes tarifaires.',
    ],
    [
      'commerce',
      'La Foire-exposition d’import-export de Guangxi ouvre',
      'Quatre-vingts entreprises vietnamiennes y tiennent un stand.',
    ],
    [
      'commerce',
      'Excédent commercial record',
      'Les exportations ont dépassé les importations de 28 milliards de dollars.',
    ],
    [
      'industrie',
      'VinFast inaugure une usine en Indonésie',
      'Le constructeur assemblera 50.000 voitures électriques par an.',
    ],
    [
      'industrie',
      'La production d’acier repart',
      'Hoa Phat a coulé deux millions de tonnes au haut-fourneau de Dung Quât.',
    ],
    [
      'industrie',
      'Les semi-conducteurs, filière d’avenir',
      'Le pays veut former 50.000 ingénieurs en puces.',
    ],
    [
      'droits de l’homme',
      'L’égalité des sexes progresse au Vietnam',
      'Le pays gagne onze places dans l’indice mondial.',
    ],
    [
      'droits de l’homme',
      'Hà Giang sort 8.000 ménages de la pauvreté',
      'La province y consacre 1.200 milliards de dôngs.',
    ],
    [
      'droits de l’homme',
      'Les personnes en situation de handicap mieux protégées',
      'Une loi garantit l’accès aux bâtiments publics.',
    ],
    [
      'agriculture',
      'Le café vietnamien séduit les torréfacteurs italiens',
      'Les robustas de Lâm Dông entrent dans les mélanges des grandes maisons.',
    ],
    [
      'santé',
      'Clonorchiose : les médecins mettent en garde contre le poisson cru',
      'L’hôpital 108 a traité vingt patients.',
    ],
    [
      'éducation',
      'La rentrée scolaire dans les hautes terres',
      'Les enseignants de Mèo Vac vont chercher les élèves maison par maison.',
    ],
    [
      'culture',
      'Lê Quang Liêm prête son nom à un livre',
      'Un recueil de poèmes paraît aux éditions Kim Dông.',
    ],
    [
      'catastrophe',
      'Les secours affluent vers les sinistrés de Thai Nguyên',
      'Trente tonnes de riz et de couvertures ont été distribuées.',
    ],
    [
      'défense',
      'Exposition internationale de défense : les drones en vedette',
      'Les industriels de 27 pays exposent à Gia Lâm.',
    ],
    [
      'environnement',
      'Le delta du Mékong s’enfonce',
      'La subsidence atteint 3 cm par an à Cà Mau, notent des chercheurs néerlandais.',
    ],
    [
      'science et technologie',
      'Un laboratoire de génomique inauguré',
      'Les biologistes séquenceront le génome de mille Vietnamiens.',
    ],
  ])('%s: %s', (desk, headline, lead) => {
    expect(mainsOf({ headline, lead })).toContain(desk)
  })
})

describe('a word that says something else', () => {
  test.each([
    ['défense', 'La défense des droits des enfants en débat'],
    ['énergie', 'Le produit intérieur brut progresse'],
    ['commerce', 'Une visite importante au Laos'],
    ['environnement', 'Un environnement des affaires plus ouvert, un climat d’amitié'],
    ['culture', 'La culture du sésame gagne du terrain'],
    ['relations parlementaires', 'Quatre millions de visiteurs en un mois'],
    ['sport', 'La médaille de l’Amitié remise à un Laotien'],
    ['finance', 'La Banque mondiale salue le Vietnam'],
  ])('is no %s: %s', (desk, headline) => {
    expect(mainsOf({ headline })).not.toContain(desk)
  })
})

describe('what an article is about', () => {
  const list = 'Commerce, énergie, santé, culture et tourisme ont été évoqués.'
  test('is no list of fields in its body', () => {
    expect(
      mattersOf({ headline: 'Le ministre reçoit son homologue', lead: 'À Hanoï.', body: [list] }),
    ).toEqual([])
  })
  test('is what its first paragraph says, where its lead is lost', () => {
    expect(
      mattersOf({ body: ['L’hôpital a vacciné mille malades.', 'Il ouvre une école.'] }),
    ).toEqual(['santé'])
  })
  test('is no one word of the body, said three times', () => {
    const body = ['Le ministre de la Défense.', 'La Défense.', 'Le ministre de la Défense.']
    expect(mattersOf({ headline: 'Des accords signés', lead: 'À Hanoï.', body })).toEqual([])
  })
})

test('every subject has a code of its own that a card can hold, and folded words', () => {
  expect(new Set(SUBJECTS.map(({ code }) => code)).size).toBe(SUBJECTS.length)
  for (const { code, words } of SUBJECTS) {
    expect(code).toMatch(/^[0-9A-Za-z]$/u)
    for (const word of words.split(' ')) expect(word).toMatch(/^[!~]?[a-z0-9-]{2,}\$?$/u)
  }
})

test('no subject says a word twice', () => {
  for (const { words } of SUBJECTS) {
    const all = words.split(' ')
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  }
})
