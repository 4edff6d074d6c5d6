/** Short names, headlines, and names that streets, prizes and companies bear. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

// A sentence (`¶` between paragraphs), then its persons: surfaces, then roles.
const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  [
    "Tran Quoc Vuong reçoit l'ambassadeur de Russie¶Le membre permanent du Secrétariat Tran Quoc Vuong a reçu Konstantin Vnukov. L'ambassadeur Vnukov quitte le Vietnam.",
    [
      'Tran Quoc Vuong | membre permanent du Secrétariat',
      'Konstantin Vnukov = Vnukov | ambassadeur',
    ],
  ],
  [
    'Le PM Nguyen Xuan Phuc reçoit le ministre sud-coréen Kang Kyung-wha',
    ['Nguyen Xuan Phuc | PM', 'Kang Kyung-wha | ministre sud-coréen'],
  ],
  [
    'La vice-présidente Dang Thi Ngoc Thinh au Sommet de Bakou',
    ['Dang Thi Ngoc Thinh | vice-présidente'],
  ],
  ["L'AN : Nguyen Thi Kim Ngan rencontre le président du Parlement", ['Nguyen Thi Kim Ngan']],
  [
    'Félicitations à Xi Jinping et au nouveau Premier ministre Li Qiang',
    ['Xi Jinping', 'Li Qiang | nouveau Premier ministre'],
  ],
  [
    'Message de sympathie à la Turquie, au président Recep Tayyip Erdogan',
    ['Recep Tayyip Erdogan | président'],
  ],
  [
    'Au nom du président Luong Cuong, le ministre des Affaires étrangères Le Hoai Trung a déposé une gerbe.',
    ['Luong Cuong | président', 'Le Hoai Trung | ministre des Affaires étrangères'],
  ],
  [
    "Il a été accueilli par le vice-ministre de la Sécurité publique, le général de division Le Quoc Hung, et par l'ambassadeur Dang Minh Khôi.",
    [
      'Le Quoc Hung | vice-ministre de la Sécurité publique | général de division',
      'Dang Minh Khôi | ambassadeur',
    ],
  ],
  [
    'Le lieutenant-général Nguyen Chi Vinh, vice-ministre de la Défense, et le colonel général Alexandre Vassilievitch Fomine ont coprésidé la réunion.',
    [
      'Nguyen Chi Vinh | lieutenant-général | vice-ministre de la Défense',
      'Alexandre Vassilievitch Fomine | colonel général',
    ],
  ],
  [
    "Le président Trân Dai Quang, à la tête d'une délégation de haut rang, est arrivé à Minsk. Alexander Lukashenko l'a reçu. M. Loukachenko a salué cette visite.",
    ['Trân Dai Quang | président', 'Alexander Lukashenko = Loukachenko'],
  ],
  [
    "Vladimir Poutine et Xi Jinping se sont rencontrés à Moscou. Poutine a souligné l'amitié.",
    ['Vladimir Poutine = Poutine', 'Xi Jinping'],
  ],
  [
    "Le Premier ministre Phuc et le Premier ministre Abe ont signé l'accord à Tokyo. Nguyen Xuan Phuc et Shinzo Abe ont ensuite dîné.",
    ['Phuc = Nguyen Xuan Phuc | Premier ministre', 'Abe = Shinzo Abe | Premier ministre'],
  ],
  [
    "L'ambassadeur Thach a visité Kherson.¶L'ambassadeur du Vietnam en Ukraine Nguyen Hong Thach a salué la communauté.",
    ['Thach = Nguyen Hong Thach | ambassadeur | ambassadeur du Vietnam en Ukraine'],
  ],
  [
    "Le comité est présidé par Tran Tuan Anh et par Perviz Chahbazov, ministre azerbaïdjanais de l'Énergie.",
    ['Tran Tuan Anh', "Perviz Chahbazov | ministre azerbaïdjanais de l'Énergie"],
  ],
  [
    "Une cérémonie s'est tenue au mausolée du Président Ho Chi Minh, en présence d'anciens combattants.",
    [],
  ],
  [
    'Ils ont déposé des gerbes au Mausolée de Ho Chi Minh, puis visité le Musée Ho Chi Minh et la rue Nguyen Van Linh.',
    [],
  ],
  [
    "Le lycée Chu Van An et l'hôpital Cho Ray ont signé un accord avec le groupe Vingroup et la compagnie Vietnam Airlines.",
    [],
  ],
  [
    'Le Temple de la Littérature, le lac Hoan Kiem et la place Ba Dinh attirent les touristes. Ha Long et Hôi An aussi.',
    [],
  ],
  ['Le typhon Yagi et la tempête Kalmaegi ont frappé Quang Ninh et Thai Binh.', []],
  [
    'Thai Binh et Nam Dinh sont deux provinces du Nord. La province de Ha Giang compte sur le tourisme.',
    [],
  ],
  [
    "Bac Ninh attire Samsung et Foxconn. Le PDG de Samsung Vietnam, Choi Joo Ho, a promis d'investir.",
    ['Choi Joo Ho | PDG de Samsung Vietnam'],
  ],
  [
    'Samsung Electronics, Thai Airways et Bamboo Airways prévoient de nouvelles liaisons. Intel Products Vietnam aussi.',
    [],
  ],
  [
    'Le directeur de Rosatom, Alexeï Likhatchev, a visité Ninh Thuan.',
    ['Alexeï Likhatchev | directeur de Rosatom'],
  ],
  [
    "Le cinéaste Tran Anh Hung et l'actrice Juliette Binoche ont présenté La Passion de Dodin Bouffant.",
    ['Tran Anh Hung | cinéaste', 'Juliette Binoche | actrice'],
  ],
  [
    'Le Russe Sergueï Karyakin et le Vietnamien Le Quang Liem se sont affrontés.',
    ['Sergueï Karyakin', 'Le Quang Liem'],
  ],
  [
    "Elle a remercié Nguyen Phuong Nga. Mme Nga a souhaité que l'Union renforce ses liens.",
    ['Nguyen Phuong Nga = Nga'],
  ],
  ['Kamal Malhotra : "Le Vietnam est un modèle"', ['Kamal Malhotra']],
  [
    "Interview de l'ambassadeur Dang Minh Khôi : Monsieur l'ambassadeur, que pensez-vous ?",
    ['Dang Minh Khôi | ambassadeur'],
  ],
  ['Dang Minh Khôi : Je pense que les liens sont solides.', ['Dang Minh Khôi']],
  [
    "Selon Vu Ba Phu, directeur du Département de la promotion du commerce du ministère de l'Industrie et du Commerce, les exportations vont bon train.",
    [
      "Vu Ba Phu | directeur du Département de la promotion du commerce du ministère de l'Industrie et du Commerce",
    ],
  ],
  [
    "D'après Mme Phan Thi Thang, vice-ministre de l'Industrie et du Commerce, le marché est prometteur.",
    ["Phan Thi Thang | vice-ministre de l'Industrie et du Commerce"],
  ],
  [
    'Le président de la Chambre des représentants, Habib El Malki, et le roi Mohammed VI ont été cités.',
    ['Habib El Malki | président de la Chambre des représentants', 'Mohammed VI | roi'],
  ],
  [
    "La reine Silvia, l'empereur Naruhito, le pape François et le prince William ont envoyé des messages.",
    ['Silvia | reine', 'Naruhito | empereur', 'François | pape', 'William | prince'],
  ],
  [
    "La présidente du groupe parlementaire d'amitié France-Vietnam, Anne Le Hénanff, et le sénateur Christophe-André Frassa étaient présents.",
    [
      "Anne Le Hénanff | présidente du groupe parlementaire d'amitié France-Vietnam",
      'Christophe-André Frassa | sénateur',
    ],
  ],
  [
    'Le maire de Toulouse Jean-Luc Moudenc et le maire du 13e arrondissement de Paris, Jérôme Coumet, ont assisté à la fête.',
    [
      'Jean-Luc Moudenc | maire de Toulouse',
      'Jérôme Coumet | maire du 13e arrondissement de Paris',
    ],
  ],
  [
    "Le gouverneur de Kherson Sergiy Kozyr et le maire de Vientiane Sinlavong Khoutphaythoune ont reçu l'ambassadeur.",
    ['Sergiy Kozyr | gouverneur de Kherson', 'Sinlavong Khoutphaythoune | maire de Vientiane'],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
