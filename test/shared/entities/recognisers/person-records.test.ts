/** The persons of real pages, in sentences of our own: every naming habit once. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

// A sentence (`¶` between paragraphs), then its persons: surfaces, then roles.
const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  [
    'Le ministre russe de la Défense Sergueï Choïgou a ouvert les Jeux militaires à Moscou.',
    ['Sergueï Choïgou | ministre russe de la Défense'],
  ],
  [
    "Le général de corps d'armée Hoang Xuan Chiên, vice-ministre de la Défense, a coprésidé la réunion avec Alexander Fomin.",
    [
      "Hoang Xuan Chiên | général de corps d'armée | vice-ministre de la Défense",
      'Alexander Fomin',
    ],
  ],
  [
    "L'ambassadeur de Russie au Vietnam Gennady Stepanovich Bezdetko a remis ses lettres de créance au président To Lam.",
    ['Gennady Stepanovich Bezdetko | ambassadeur de Russie au Vietnam', 'To Lam | président'],
  ],
  [
    "Le nouveau consul général de Russie à Hô Chi Minh-Ville, Timur Sadykov, s'est présenté au président du Comité populaire municipal, Phan Van Mai.",
    [
      'Timur Sadykov | nouveau consul général de Russie à Hô Chi Minh-Ville',
      'Phan Van Mai | président du Comité populaire municipal',
    ],
  ],
  [
    'M. Sadykov Timur Sirozhevich, consul général de Russie, a salué les efforts de la ville.',
    ['Sadykov Timur Sirozhevich | consul général de Russie'],
  ],
  [
    'Le ministre azerbaïdjanais des Affaires étrangères, Djeyhoun Baïramov, a reçu son homologue vietnamien Bui Thanh Son.',
    [
      'Djeyhoun Baïramov | ministre azerbaïdjanais des Affaires étrangères',
      'Bui Thanh Son | homologue vietnamien',
    ],
  ],
  [
    'Mme Sevinj Fataliyeva, responsable du Département des relations extérieures du YAP, conduisait la délégation.',
    ['Sevinj Fataliyeva | responsable du Département des relations extérieures du YAP'],
  ],
  [
    "L'ambassadeur de l'Azerbaïdjan au Vietnam Shovgi Kamal Oglu Mehdizade a rencontré Vo Thi Anh Xuân, vice-présidente du Vietnam.",
    [
      "Shovgi Kamal Oglu Mehdizade | ambassadeur de l'Azerbaïdjan au Vietnam",
      'Vo Thi Anh Xuân | vice-présidente du Vietnam',
    ],
  ],
  [
    'La vice-présidente de la Fondation Heydar Aliyev, Leyla Aliyeva, a visité le Temple de la Littérature.',
    ['Leyla Aliyeva | vice-présidente de la Fondation Heydar Aliyev'],
  ],
  [
    "Mehriban Aliyeva, première vice-présidente de la République d'Azerbaïdjan et présidente de la Fondation Heydar Aliyev, a participé à la rencontre.",
    [
      "Mehriban Aliyeva | première vice-présidente de la République d'Azerbaïdjan et présidente de la Fondation Heydar Aliyev",
    ],
  ],
  [
    'La présidente par intérim Dang Thi Ngoc Thinh a signé le décret. Mme Thinh a ensuite reçu les ambassadeurs.',
    ['Dang Thi Ngoc Thinh = Thinh | présidente par intérim'],
  ],
  [
    'Le président p.i Vo Thi Anh Xuan a adressé un message au président iranien par intérim Mohammad Mokhber.',
    ['Vo Thi Anh Xuan | président p.i', 'Mohammad Mokhber | président iranien par intérim'],
  ],
  [
    'Le Premier ministre cambodgien Samdech Moha Bovor Thipadei Hun Manet est arrivé à Hanoï. Hun Manet sera reçu par Pham Minh Chinh.',
    ['Hun Manet | Premier ministre cambodgien', 'Pham Minh Chinh'],
  ],
  [
    'Le roi du Cambodge, Preah Bat Samdech Preah Boromneath Norodom Sihamoni, a reçu le président Nguyen Xuan Phuc.',
    ['Norodom Sihamoni | roi du Cambodge', 'Nguyen Xuan Phuc | président'],
  ],
  [
    'Samdech Techo Hun Sen, Premier ministre cambodgien, a remercié le Vietnam.',
    ['Hun Sen | Premier ministre cambodgien'],
  ],
  [
    'Le roi de Thaïlande Maha Vajiralongkorn et le Premier ministre Prayut Chan-o-cha ont envoyé des messages.',
    ['Maha Vajiralongkorn | roi de Thaïlande', 'Prayut Chan-o-cha | Premier ministre'],
  ],
  [
    'La ministre malaisienne chargée des Femmes, de la Famille et du Développement communautaire, Datuk Seri Rina Binti Mohd Harun, a présidé la séance.',
    [
      'Rina Binti Mohd Harun | ministre malaisienne chargée des Femmes, de la Famille et du Développement communautaire',
    ],
  ],
  [
    "Le Premier ministre Nguyen Xuan Phuc a eu une conversation téléphonique avec son homologue japonais Abe Shinzo. M. Abe a promis l'appui du Japon.",
    ['Nguyen Xuan Phuc | Premier ministre', 'Abe Shinzo = Abe | homologue japonais'],
  ],
  [
    "Le ministre japonais de la Défense Kihara Minoru s'est entretenu avec le général Phan Van Giang.",
    ['Kihara Minoru | ministre japonais de la Défense', 'Phan Van Giang | général'],
  ],
  [
    "Shii Kazuo, président du présidium du Parti communiste japonais, a salué Nguyen Phu Trong. M. Shii a rappelé l'amitié entre les deux partis.",
    ['Shii Kazuo = Shii | président du présidium du Parti communiste japonais', 'Nguyen Phu Trong'],
  ],
  [
    "L'ambassadeur de Chine au Vietnam Xiong Bo a félicité le secrétaire général Nguyen Phu Trong.",
    ['Xiong Bo | ambassadeur de Chine au Vietnam', 'Nguyen Phu Trong | secrétaire général'],
  ],
  [
    "Le président du Parti des travailleurs de Corée et président de la Commission des affaires de l'État de la RPDC, Kim Jong-un, est arrivé à Dong Dang. M. Kim a quitté la gare en voiture.",
    [
      "Kim Jong-un = Kim | président du Parti des travailleurs de Corée et président de la Commission des affaires de l'État de la RPDC",
    ],
  ],
  [
    "Le président kazakh Kassym-Jomart Tokaïev a décoré Tô Lâm de l'ordre de l'Amitié.",
    ['Kassym-Jomart Tokaïev | président kazakh', 'Tô Lâm'],
  ],
  [
    'Le président biélorusse Alexandre Loukachenko a reçu le Premier ministre Alexander Turchin.',
    ['Alexandre Loukachenko | président biélorusse', 'Alexander Turchin | Premier ministre'],
  ],
  [
    'Le président mongol Ukhnaagiin Khürelsükh et son épouse ont visité la rue Dinh Le.',
    ['Ukhnaagiin Khürelsükh | président mongol'],
  ],
  [
    "Le président de l'Assemblée nationale d'Arménie Alen Simonyan et le vice-président Hakob Arshakyan ont été reçus par Tran Thanh Man.",
    [
      "Alen Simonyan | président de l'Assemblée nationale d'Arménie",
      'Hakob Arshakyan | vice-président',
      'Tran Thanh Man',
    ],
  ],
  [
    'La présidente du Mejlis du Turkménistan, Guslat Mamedowa, participait à la réunion.',
    ['Guslat Mamedowa | présidente du Mejlis du Turkménistan'],
  ],
  [
    "La gouverneure générale du Canada Mary Jeannie May Simon a accueilli l'ambassadeur Pham Vinh Quang.",
    ['Mary Jeannie May Simon | gouverneure générale du Canada', 'Pham Vinh Quang | ambassadeur'],
  ],
  [
    "Le député Shaun Chen, coprésident du Groupe d'amitié parlementaire Canada-Vietnam, a pris la parole.",
    ["Shaun Chen | député | coprésident du Groupe d'amitié parlementaire Canada-Vietnam"],
  ],
  [
    "Le premier secrétaire du PCC et président cubain Miguel Díaz-Canel Bermúdez effectuera une visite d'État. M. Diaz-Canel Bermudez sera reçu par To Lam.",
    [
      'Miguel Díaz-Canel Bermúdez = Diaz-Canel Bermudez | premier secrétaire du PCC et président cubain',
      'To Lam',
    ],
  ],
  [
    "L'attaquant Nham Manh Dung a ouvert le score. Manh Dung a ensuite été remplacé.",
    ['Nham Manh Dung = Manh Dung | attaquant'],
  ],
  [
    "Le président de la Douma d'État russe, Viatcheslav Viktorovitch Volodine, a rencontré Vuong Dinh Hue.",
    ["Viatcheslav Viktorovitch Volodine | président de la Douma d'État russe", 'Vuong Dinh Hue'],
  ],
  [
    'La porte-parole du ministère des Affaires étrangères, Lê Thi Thu Hang, a réaffirmé la souveraineté du Vietnam. La porte-parole adjointe Pham Thu Hang était présente.',
    [
      'Lê Thi Thu Hang | porte-parole du ministère des Affaires étrangères',
      'Pham Thu Hang | porte-parole adjointe',
    ],
  ],
  [
    "Rick Larsen, représentant de l'État de Washington, a salué l'ambassadeur Pham Quang Vinh. M. Vinh a remercié le Congrès.",
    ["Rick Larsen | représentant de l'État de Washington", 'Pham Quang Vinh = Vinh | ambassadeur'],
  ],
  [
    "Vu Viet Trang, directrice générale de la VNA, et Andreï Kondrachov, directeur général de TASS, ont signé l'accord.",
    [
      'Vu Viet Trang | directrice générale de la VNA',
      'Andreï Kondrachov | directeur général de TASS',
    ],
  ],
  [
    "Le secrétaire général du ministère algérien des Affaires étrangères et de la Communauté nationale à l'étranger, Chakib Rachid Kaid, a coprésidé la 3e consultation.",
    [
      "Chakib Rachid Kaid | secrétaire général du ministère algérien des Affaires étrangères et de la Communauté nationale à l'étranger",
    ],
  ],
  [
    'Le vice-président de la Suisse et chef du Département fédéral des Affaires étrangères, Ignazio Cassis, est arrivé jeudi à Hanoï.',
    [
      'Ignazio Cassis | vice-président de la Suisse et chef du Département fédéral des Affaires étrangères',
    ],
  ],
  [
    "L'ambassadeur de Biélorussie au Vietnam Uladzimir Baravikou a salué cette visite.",
    ['Uladzimir Baravikou | ambassadeur de Biélorussie au Vietnam'],
  ],
  [
    "La délégation a rendu hommage au défunt président iranien Ebrahim Raïssi à l'ambassade d'Iran à Hanoï.",
    ['Ebrahim Raïssi | défunt président iranien'],
  ],
  [
    'Le président Ho Chi Minh a reçu 898 messages du leader cubain Fidel Castro.',
    ['Ho Chi Minh | président', 'Fidel Castro | leader cubain'],
  ],
  [
    "L'aéroport international Heydar Aliyev, la place Ho Chi Minh, l'ordre José Marti et l'Académie nationale de politique Hô Chi Minh seront cités.",
    [],
  ],
  [
    "Le monument du Président Ho Chi Minh se dresse à Moscou. L'Union de la jeunesse communiste Ho Chi Minh y a organisé une cérémonie.",
    ['Ho Chi Minh | Président'],
  ],
  [
    'Me William Bourdon, avocat français, a pris la parole avec Mme Tran To Nga.',
    ['William Bourdon | avocat français', 'Tran To Nga'],
  ],
  [
    "Le commissaire européen à l'Agriculture Phil Hogan et la haute représentante Federica Mogherini ont plaidé pour l'EVFTA.",
    [
      "Phil Hogan | commissaire européen à l'Agriculture",
      'Federica Mogherini | haute représentante',
    ],
  ],
  [
    "La directrice de l'OIF, Mme Louise Mushikiwabo, a salué Ngo Phuong Ly.",
    ["Louise Mushikiwabo | directrice de l'OIF", 'Ngo Phuong Ly'],
  ],
  [
    'Le vicaire apostolique Mgr Marek Zalewski a rencontré le Premier ministre.',
    ['Marek Zalewski | vicaire apostolique'],
  ],
  [
    "Le vénérable Thich Thiên Nhon, président de l'Église bouddhique du Vietnam, a formulé ses vœux.",
    ["Thich Thiên Nhon | vénérable | président de l'Église bouddhique du Vietnam"],
  ],
  [
    'Selon Nguyen Van Thanh, chef du bureau de la VNA à Bakou, plus de 200 personnes ont participé.',
    ['Nguyen Van Thanh | chef du bureau de la VNA à Bakou'],
  ],
  [
    'Le Premier ministre indien Narendra Modi et le ministre indien des Affaires extérieures, M. Jaishankar, ont salué le président Ram Nath Kovind.',
    [
      'Narendra Modi | Premier ministre indien',
      'Jaishankar | ministre indien des Affaires extérieures',
      'Ram Nath Kovind | président',
    ],
  ],
  [
    'La ministre indienne des Affaires étrangères, Mme Sushma Swaraj, est attendue à Hanoï.',
    ['Sushma Swaraj | ministre indienne des Affaires étrangères'],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
