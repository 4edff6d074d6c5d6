/** Roles before, behind and on both sides of a name, cut as printed. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

// A sentence (`¶` between paragraphs), then its persons: surfaces, then roles.
const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  [
    "Truong Thi Mai, membre du Bureau politique, secrétaire du Comité central du Parti et présidente de la Commission centrale de sensibilisation auprès des masses, a reçu l'ambassadeur Anar Imanov.",
    [
      'Truong Thi Mai | membre du Bureau politique, secrétaire du Comité central du Parti et présidente de la Commission centrale de sensibilisation auprès des masses',
      'Anar Imanov | ambassadeur',
    ],
  ],
  [
    'Nguyen Van Hieu, qui est également secrétaire du Comité du Parti de Can Tho, était présent.',
    ['Nguyen Van Hieu'],
  ],
  [
    'Elnur Mammadov, en tant que vice-ministre des Affaires étrangères, a présidé la séance.',
    ['Elnur Mammadov | vice-ministre des Affaires étrangères'],
  ],
  [
    'Luong Nguyen Minh Triet, membre suppléant du Comité central du Parti et secrétaire du Comité provincial du Parti de Dak Lak, a pris la parole.',
    [
      'Luong Nguyen Minh Triet | membre suppléant du Comité central du Parti et secrétaire du Comité provincial du Parti de Dak Lak',
    ],
  ],
  [
    'De gauche à droite : Tran Tuan Anh, Cecilia Malmström et Stefan-Radu Oprea.',
    ['Tran Tuan Anh', 'Cecilia Malmström', 'Stefan-Radu Oprea'],
  ],
  [
    'Le ministre Tran Tuan Anh (2e, gauche), la commissaire Cecilia Malmström (centre) et Kris Peeters (droite, debout).',
    ['Tran Tuan Anh | ministre', 'Cecilia Malmström | commissaire', 'Kris Peeters'],
  ],
  [
    "L'ambassadeur Ngo Duc Manh et le conseiller Nguyen Van Minh ont déposé une gerbe.",
    ['Ngo Duc Manh | ambassadeur', 'Nguyen Van Minh | conseiller'],
  ],
  [
    "Le feu roi Bhumibol Adulyadej et l'ancien président Do Muoi restent dans les mémoires.",
    ['Bhumibol Adulyadej | feu roi', 'Do Muoi | ancien président'],
  ],
  [
    'Le Premier ministre laotien Thongloun Sisoulith, accompagné de son épouse Naly Sisoulith, a visité Hôi An.',
    ['Thongloun Sisoulith | Premier ministre laotien', 'Naly Sisoulith | épouse'],
  ],
  [
    "Le vice-président de la Fédération de football, Tran Quoc Tuan, et l'entraîneur de l'équipe féminine, Mai Duc Chung, ont été félicités.",
    [
      'Tran Quoc Tuan | vice-président de la Fédération de football',
      "Mai Duc Chung | entraîneur de l'équipe féminine",
    ],
  ],
  [
    "L'archer Nguyen Van Day, médaillé de bronze, et la tireuse Trinh Thu Vinh visent les Jeux asiatiques.",
    ['Nguyen Van Day | archer | médaillé de bronze', 'Trinh Thu Vinh | tireuse'],
  ],
  [
    "L'ambassadeur du Kazakhstan, Kanat Tumysh, et celui d'Ouzbékistan, Baxodir Saidov, ont participé.",
    ['Kanat Tumysh | ambassadeur du Kazakhstan', 'Baxodir Saidov'],
  ],
  [
    'Sadyr Japarov, président de la République kirghize, et Emomali Rahmon, président du Tadjikistan, ont félicité To Lam.',
    [
      'Sadyr Japarov | président de la République kirghize',
      'Emomali Rahmon | président du Tadjikistan',
      'To Lam',
    ],
  ],
  [
    "La directrice générale de l'UNESCO Audrey Azoulay et son adjoint Xing Qu ont visité Hué.",
    ["Audrey Azoulay | directrice générale de l'UNESCO", 'Xing Qu | adjoint'],
  ],
  [
    "La secrétaire générale de l'OIF, Louise Mushikiwabo, et Michaëlle Jean, son prédécesseur, sont venues à Hanoï.",
    ["Louise Mushikiwabo | secrétaire générale de l'OIF", 'Michaëlle Jean | prédécesseur'],
  ],
  [
    "Le président du Comité central du Front de la Patrie du Vietnam, Do Van Chien, a rencontré le cardinal Pietro Parolin, secrétaire d'État du Saint-Siège.",
    [
      'Do Van Chien | président du Comité central du Front de la Patrie du Vietnam',
      "Pietro Parolin | cardinal | secrétaire d'État du Saint-Siège",
    ],
  ],
  [
    "L'archevêque de Hanoï, Mgr Joseph Vu Van Thien, et le pasteur Thai Phuoc Truong ont pris part à la rencontre.",
    ['Joseph Vu Van Thien | archevêque de Hanoï', 'Thai Phuoc Truong | pasteur'],
  ],
  [
    "L'ambassadrice de Suède, Ann Måwe, et la chargée d'affaires de l'ambassade de Belgique, Karl Van den Bossche, ont visité Sa Pa.",
    [
      'Ann Måwe | ambassadrice de Suède',
      "Karl Van den Bossche | chargée d'affaires de l'ambassade de Belgique",
    ],
  ],
  [
    "Le Pr Carl Thayer, de l'Académie des forces de défense australiennes, et le Dr Ha Hoang Hop, chercheur à l'Institut des études de l'Asie du Sud-Est, ont pris la parole.",
    [
      'Carl Thayer | Pr',
      "Ha Hoang Hop | Dr | chercheur à l'Institut des études de l'Asie du Sud-Est",
    ],
  ],
  [
    'Le président de la VCCI Pham Tan Cong et le PDG de Vietjet Nguyen Thi Phuong Thao ont signé un mémorandum.',
    ['Pham Tan Cong | président de la VCCI', 'Nguyen Thi Phuong Thao | PDG de Vietjet'],
  ],
  [
    'Le fondateur de Vingroup, Pham Nhat Vuong, figure dans le classement.',
    ['Pham Nhat Vuong | fondateur de Vingroup'],
  ],
  [
    "Il a transmis les salutations du président Luong Cuong, du Premier ministre Pham Minh Chinh et du président de l'AN Tran Thanh Man au président Ilham Aliyev.",
    [
      'Luong Cuong | président',
      'Pham Minh Chinh | Premier ministre',
      "Tran Thanh Man | président de l'AN",
      'Ilham Aliyev | président',
    ],
  ],
  [
    "Le général de corps d'armée Nguyen Tan Cuong, chef d'état-major général de l'Armée populaire du Vietnam et vice-ministre de la Défense, a reçu le général d'armée Vong Pisen, commandant en chef des Forces armées royales du Cambodge.",
    [
      "Nguyen Tan Cuong | général de corps d'armée | chef d'état-major général de l'Armée populaire du Vietnam et vice-ministre de la Défense",
      "Vong Pisen | général d'armée | commandant en chef des Forces armées royales du Cambodge",
    ],
  ],
  [
    "Le major-général Hoang Kim Phung, directeur du Département du maintien de la paix du Vietnam, et la capitaine Nguyen Thi Lien ont participé à l'exercice.",
    [
      'Hoang Kim Phung | major-général | directeur du Département du maintien de la paix du Vietnam',
      'Nguyen Thi Lien | capitaine',
    ],
  ],
  [
    "Hakob Arshakyan, ministre arménien de l'Industrie des hautes technologies, a visité Hoa Lac.",
    ["Hakob Arshakyan | ministre arménien de l'Industrie des hautes technologies"],
  ],
  [
    'Le ministre arménien Hakob Arshakyan a été reçu le 4 juillet par le vice-Premier ministre Vu Duc Dam, à Hanoï.',
    ['Hakob Arshakyan | ministre arménien', 'Vu Duc Dam | vice-Premier ministre'],
  ],
  [
    "Le vice-ministre de la Planification et de l'Investissement, Nguyen Van Trung, et la vice-ministre de la Santé, Nguyen Thi Lien Huong, assistaient à la cérémonie.",
    [
      "Nguyen Van Trung | vice-ministre de la Planification et de l'Investissement",
      'Nguyen Thi Lien Huong | vice-ministre de la Santé',
    ],
  ],
  [
    'Au siège du gouvernement, Pham Minh Chinh a reçu Lazarus McCarthy Chakwera.',
    ['Pham Minh Chinh', 'Lazarus McCarthy Chakwera'],
  ],
  [
    "A Genève, l'ambassadrice Le Thi Tuyet Mai, cheffe de la Mission permanente du Vietnam auprès de l'ONU, a pris la parole.",
    [
      "Le Thi Tuyet Mai | ambassadrice | cheffe de la Mission permanente du Vietnam auprès de l'ONU",
    ],
  ],
  [
    "L'ambassadeur Dang Dinh Quy, chef de la Mission permanente du Vietnam auprès de l'ONU, préside le Conseil de sécurité.",
    ["Dang Dinh Quy | ambassadeur | chef de la Mission permanente du Vietnam auprès de l'ONU"],
  ],
  [
    "L'ambassadeur Dang Hoang Giang, représentant permanent du Vietnam auprès des Nations Unies, a salué ce texte.",
    ['Dang Hoang Giang | ambassadeur | représentant permanent du Vietnam auprès des Nations Unies'],
  ],
  [
    'Selon le vice-directeur du Service du tourisme de Khanh Hoa, Le Thanh Son, près de 300 touristes russes sont arrivés.',
    ['Le Thanh Son | vice-directeur du Service du tourisme de Khanh Hoa'],
  ],
  [
    "Le directeur de l'aéroport international de Cam Ranh, Nguyen Van Thanh, leur a remis des fleurs.",
    ["Nguyen Van Thanh | directeur de l'aéroport international de Cam Ranh"],
  ],
  [
    'Le cosmonaute Pham Tuan et le poète Nguyen Dinh Thi sont connus en Russie.',
    ['Pham Tuan | cosmonaute', 'Nguyen Dinh Thi | poète'],
  ],
  [
    'La petite Nguyen Ngoc Anh, élève de CM2, et son père Nguyen Van Binh ont gagné le concours.',
    ['Nguyen Ngoc Anh | élève de CM2', 'Nguyen Van Binh | père'],
  ],
  [
    'Le docteur en économie Nguyen Duc Thanh plaide pour la réforme.',
    ['Nguyen Duc Thanh | docteur en économie'],
  ],
  [
    'Le réalisateur vietnamo-américain Charlie Nguyen et la chanteuse My Linh seront présents.',
    ['Charlie Nguyen | réalisateur vietnamo-américain', 'My Linh | chanteuse'],
  ],
  [
    'Bui Thanh Son a eu un entretien avec Penny Wong, cheffe de la diplomatie australienne, puis avec S. Jaishankar.',
    ['Bui Thanh Son', 'Penny Wong | cheffe de la diplomatie australienne', 'S. Jaishankar'],
  ],
  [
    'Trump et Kim se sont serré la main¶Le président américain Donald Trump et le dirigeant nord-coréen Kim Jong-un se sont rencontrés.',
    ['Trump = Donald Trump | président américain', 'Kim Jong-un | dirigeant nord-coréen'],
  ],
  [
    'Le porte-parole Pham Khoi Nguyen, répondant à une question, a affirmé la position du pays.',
    ['Pham Khoi Nguyen | porte-parole'],
  ],
  [
    'En réponse, Thongloun Sisoulith a remercié Nguyen Phu Trong et Vuong Dinh Hue.',
    ['Thongloun Sisoulith', 'Nguyen Phu Trong', 'Vuong Dinh Hue'],
  ],
  [
    "Pour Kirill Dmitriev, directeur du RDIF, l'usine pourra produire 5 millions de doses.",
    ['Kirill Dmitriev | directeur du RDIF'],
  ],
  [
    'Le texte a été signé par Nguyen Quoc Dung, vice-ministre vietnamien des Affaires étrangères, et Andrei Rudenko, vice-ministre russe des Affaires étrangères.',
    [
      'Nguyen Quoc Dung | vice-ministre vietnamien des Affaires étrangères',
      'Andrei Rudenko | vice-ministre russe des Affaires étrangères',
    ],
  ],
  [
    'La cérémonie a été présidée par le camarade Tran Cam Tu, membre permanent du Secrétariat.',
    ['Tran Cam Tu | membre permanent du Secrétariat'],
  ],
  [
    "Le Vietnam est représenté par Mme Nguyen Thi Thanh, vice-présidente de l'Assemblée nationale.",
    ["Nguyen Thi Thanh | vice-présidente de l'Assemblée nationale"],
  ],
  [
    'Un hommage a été rendu à Vo Nguyen Giap et à Ernesto Che Guevara.',
    ['Vo Nguyen Giap', 'Ernesto Che Guevara'],
  ],
  [
    "L'oncle Hô et le général Giap sont des figures de l'indépendance. Vo Nguyen Giap a vaincu à Dien Bien Phu.",
    ['Hô | oncle', 'Giap = Vo Nguyen Giap | général'],
  ],
  [
    "Les 60 ans de la visite du président Hô Chi Minh à Bakou seront célébrés à l'Académie Hô Chi Minh.",
    ['Hô Chi Minh | président'],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
