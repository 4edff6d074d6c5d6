/** Guests, delegations and leaders named one after another. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

// A sentence (`¶` between paragraphs), then its persons: surfaces, then roles.
const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  [
    "Lors d'une rencontre avec le ministre azerbaïdjanais de l'Énergie, Tran Tuan Anh a proposé de nouveaux projets.",
    ['Tran Tuan Anh'],
  ],
  [
    "Lors d'un entretien avec le ministre de la Justice, M. Nguyen Hai Ninh a plaidé pour un accord.",
    ['Nguyen Hai Ninh'],
  ],
  [
    'Le président de la République Emmanuel Macron et son épouse Brigitte Macron sont arrivés à Hanoï.',
    ['Emmanuel Macron | président de la République', 'Brigitte Macron | épouse'],
  ],
  [
    'Ont assisté à la cérémonie le président Nguyen Xuan Phuc, le Premier ministre Pham Minh Chinh, la vice-présidente Vo Thi Anh Xuan et Truong Hoa Binh, vice-Premier ministre permanent.',
    [
      'Nguyen Xuan Phuc | président',
      'Pham Minh Chinh | Premier ministre',
      'Vo Thi Anh Xuan | vice-présidente',
      'Truong Hoa Binh | vice-Premier ministre permanent',
    ],
  ],
  [
    'Étaient présents Nguyen Van Nen, secrétaire du Comité du Parti de Hô Chi Minh-Ville, Phan Van Mai, président du Comité populaire municipal, et Nguyen Thi Le, présidente du Conseil populaire.',
    [
      'Nguyen Van Nen | secrétaire du Comité du Parti de Hô Chi Minh-Ville',
      'Phan Van Mai | président du Comité populaire municipal',
      'Nguyen Thi Le | présidente du Conseil populaire',
    ],
  ],
  [
    "Le ministre de l'Éducation et de la Formation, Nguyen Kim Son, et le ministre de la Culture, des Sports et du Tourisme, Nguyen Van Hung, ont signé le plan.",
    [
      "Nguyen Kim Son | ministre de l'Éducation et de la Formation",
      'Nguyen Van Hung | ministre de la Culture, des Sports et du Tourisme',
    ],
  ],
  [
    'Le chef du Département de la mobilisation des masses du Comité central, Bui Thi Minh Hoai, a souligné ce point.',
    ['Bui Thi Minh Hoai | chef du Département de la mobilisation des masses du Comité central'],
  ],
  [
    "La présidente de l'Union des femmes vietnamiennes Ha Thi Nga a visité le stand.",
    ["Ha Thi Nga | présidente de l'Union des femmes vietnamiennes"],
  ],
  [
    "Nguyen Thi Kim Ngan, présidente de l'Assemblée nationale, et Ngo Duc Manh, vice-président de la Commission des relations extérieures, étaient présents.",
    [
      "Nguyen Thi Kim Ngan | présidente de l'Assemblée nationale",
      'Ngo Duc Manh | vice-président de la Commission des relations extérieures',
    ],
  ],
  [
    'Le sélectionneur Park Hang-seo a titularisé Nguyen Quang Hai et Doan Van Hau. Quang Hai a marqué.',
    ['Park Hang-seo | sélectionneur', 'Nguyen Quang Hai = Quang Hai', 'Doan Van Hau'],
  ],
  [
    "Les sélectionneurs de la Thaïlande, Alexandre Polking ; de l'Indonésie, Shin Tae-yong ; et du Vietnam, Park Hang-seo, ont répondu aux questions.",
    ['Alexandre Polking', 'Shin Tae-yong', 'Park Hang-seo'],
  ],
  [
    'Le footballeur Nguyen Cong Phuong et la gymnaste Pham Nhu Phuong ont été décorés.',
    ['Nguyen Cong Phuong | footballeur', 'Pham Nhu Phuong | gymnaste'],
  ],
  [
    "L'artiste du Peuple Dang Thai Son a donné un concert à l'Opéra de Hanoï.",
    ['Dang Thai Son | artiste du Peuple'],
  ],
  [
    'Le professeur-docteur Nguyen Anh Tri a pris la parole.',
    ['Nguyen Anh Tri | professeur-docteur'],
  ],
  ["Le Pr Tran Van Tho, de l'Université Waseda, juge ce chiffre réaliste.", ['Tran Van Tho | Pr']],
  [
    "Le Dr. Le Dang Doanh, économiste, a mis en garde contre l'inflation.",
    ['Le Dang Doanh | Dr. | économiste'],
  ],
  [
    "L'économiste Vo Tri Thanh estime que la croissance atteindra 6,5%.",
    ['Vo Tri Thanh | économiste'],
  ],
  [
    "Selon l'économiste en chef de la BAD au Vietnam Nguyen Minh Cuong, l'inflation restera contenue.",
    ['Nguyen Minh Cuong | économiste en chef de la BAD au Vietnam'],
  ],
  [
    'Le directeur national de la Banque asiatique de développement au Vietnam Andrew Jeffries a salué ces efforts.',
    ['Andrew Jeffries | directeur national de la Banque asiatique de développement au Vietnam'],
  ],
  [
    "Le coordinateur résident de l'ONU au Vietnam, Kamal Malhotra, a félicité le pays.",
    ["Kamal Malhotra | coordinateur résident de l'ONU au Vietnam"],
  ],
  [
    "Kidong Park, représentant de l'Organisation mondiale de la Santé au Vietnam, a salué la campagne.",
    ["Kidong Park | représentant de l'Organisation mondiale de la Santé au Vietnam"],
  ],
  [
    "Le directeur général de l'OMS Tedros Adhanom Ghebreyesus a remercié le Premier ministre Pham Minh Chinh.",
    [
      "Tedros Adhanom Ghebreyesus | directeur général de l'OMS",
      'Pham Minh Chinh | Premier ministre',
    ],
  ],
  [
    "Le secrétaire général de l'ONU António Guterres a rencontré le président Vo Van Thuong.",
    ["António Guterres | secrétaire général de l'ONU", 'Vo Van Thuong | président'],
  ],
  [
    'Le président du Conseil européen Charles Michel et la présidente de la Commission européenne Ursula von der Leyen ont signé la déclaration.',
    [
      'Charles Michel | président du Conseil européen',
      'Ursula von der Leyen | présidente de la Commission européenne',
    ],
  ],
  [
    "Le Premier ministre néerlandais Mark Rutte et l'ambassadrice Elsbeth Akkerman ont participé au forum.",
    ['Mark Rutte | Premier ministre néerlandais', 'Elsbeth Akkerman | ambassadrice'],
  ],
  [
    'Le chancelier allemand Olaf Scholz est arrivé dimanche à Hanoï.',
    ['Olaf Scholz | chancelier allemand'],
  ],
  [
    'Le président indonésien Joko Widodo et le Premier ministre malaisien Datuk Seri Anwar Ibrahim participeront au sommet.',
    ['Joko Widodo | président indonésien', 'Anwar Ibrahim | Premier ministre malaisien'],
  ],
  [
    'Le sultan de Brunei Haji Hassanal Bolkiah a reçu le président Nguyen Xuan Phuc.',
    ['Haji Hassanal Bolkiah | sultan de Brunei', 'Nguyen Xuan Phuc | président'],
  ],
  [
    'Le président philippin Ferdinand Romualdez Marcos Jr. et son épouse ont quitté Hanoï.',
    ['Ferdinand Romualdez Marcos Jr. | président philippin'],
  ],
  [
    'Le Premier ministre singapourien Lee Hsien Loong a reçu Vuong Dinh Hue. M. Lee a rappelé que les deux pays...',
    ['Lee Hsien Loong = Lee | Premier ministre singapourien', 'Vuong Dinh Hue'],
  ],
  [
    'Le président sud-coréen Moon Jae-in et son homologue Tran Dai Quang ont assisté à la signature.',
    ['Moon Jae-in | président sud-coréen', 'Tran Dai Quang | homologue'],
  ],
  [
    "Le président de l'Assemblée nationale de la République de Corée, Park Byeong-seug, effectue une visite officielle.",
    ["Park Byeong-seug | président de l'Assemblée nationale de la République de Corée"],
  ],
  [
    'Le Premier ministre sud-coréen Han Duck-soo a salué le Vietnam. Han Duck Soo est arrivé lundi.',
    ['Han Duck-soo = Han Duck Soo | Premier ministre sud-coréen'],
  ],
  [
    'Le président chinois Xi Jinping a reçu Nguyen Phu Trong. Xi Jinping et son épouse Peng Liyuan ont ensuite offert un banquet.',
    ['Xi Jinping | président chinois', 'Nguyen Phu Trong', 'Peng Liyuan | épouse'],
  ],
  [
    "Le président du Comité permanent de l'Assemblée populaire nationale de Chine, Zhao Leji, est attendu à Hanoï.",
    ["Zhao Leji | président du Comité permanent de l'Assemblée populaire nationale de Chine"],
  ],
  [
    "Wang Yi, conseiller d'État et ministre chinois des Affaires étrangères, a coprésidé la réunion.",
    ["Wang Yi | conseiller d'État et ministre chinois des Affaires étrangères"],
  ],
  [
    "Le Secrétaire d'État américain Antony Blinken et le sénateur John McCain sont connus des Vietnamiens.",
    ["Antony Blinken | Secrétaire d'État américain", 'John McCain | sénateur'],
  ],
  [
    "L'ancien secrétaire d'État John Kerry a rencontré le ministre Tran Hong Ha.",
    ["John Kerry | ancien secrétaire d'État", 'Tran Hong Ha | ministre'],
  ],
  [
    'Le président cubain Raul Castro Ruz a reçu le président Truong Tan Sang à La Havane.',
    ['Raul Castro Ruz | président cubain', 'Truong Tan Sang | président'],
  ],
  [
    'Le ministre des Relations extérieures de Cuba, Bruno Rodriguez Parrilla, a remercié le Vietnam.',
    ['Bruno Rodriguez Parrilla | ministre des Relations extérieures de Cuba'],
  ],
  [
    'Le président vénézuélien Nicolas Maduro Moros a félicité Tran Dai Quang.',
    ['Nicolas Maduro Moros | président vénézuélien', 'Tran Dai Quang'],
  ],
  [
    'Le Premier ministre lao Sonexay Siphandone a présidé avec Pham Minh Chinh la 46e session.',
    ['Sonexay Siphandone | Premier ministre lao', 'Pham Minh Chinh'],
  ],
  [
    'La vice-présidente lao Pany Yathotou a rencontré Truong Thi Mai, permanente du Secrétariat.',
    ['Pany Yathotou | vice-présidente lao', 'Truong Thi Mai | permanente du Secrétariat'],
  ],
  [
    "Khampheng Saysompheng, ministre lao de l'Industrie et du Commerce, s'est rendu à Vinh.",
    ["Khampheng Saysompheng | ministre lao de l'Industrie et du Commerce"],
  ],
  [
    "Le président du Front lao d'édification nationale, Sinlavong Khoutphaythoune, a rendu visite à Do Van Chien.",
    ["Sinlavong Khoutphaythoune | président du Front lao d'édification nationale", 'Do Van Chien'],
  ],
  [
    "Le ministre cambodgien de l'Intérieur, Samdech Krolahom Sar Kheng, et le ministre To Lam ont signé le procès-verbal.",
    ["Sar Kheng | ministre cambodgien de l'Intérieur", 'To Lam | ministre'],
  ],
  [
    "Le président du Sénat cambodgien Samdech Say Chhum et le président de l'Assemblée nationale Samdech Heng Samrin ont envoyé des félicitations.",
    [
      'Say Chhum | président du Sénat cambodgien',
      "Heng Samrin | président de l'Assemblée nationale",
    ],
  ],
  [
    'Le vice-Premier ministre et ministre cambodgien des Affaires étrangères et de la Coopération internationale, Prak Sokhonn, est arrivé.',
    [
      'Prak Sokhonn | vice-Premier ministre et ministre cambodgien des Affaires étrangères et de la Coopération internationale',
    ],
  ],
  [
    'Le ministre thaïlandais des Affaires étrangères Don Pramudwinai a coprésidé la réunion avec Pham Binh Minh.',
    ['Don Pramudwinai | ministre thaïlandais des Affaires étrangères', 'Pham Binh Minh'],
  ],
  [
    "La princesse thaïlandaise Maha Chakri Sirindhorn a visité l'Université de Hanoï.",
    ['Maha Chakri Sirindhorn | princesse thaïlandaise'],
  ],
  [
    "Le vice-ministre iranien Mehdi Safari et l'ambassadeur Ali Akbar Nazari ont assisté à l'événement.",
    ['Mehdi Safari | vice-ministre iranien', 'Ali Akbar Nazari | ambassadeur'],
  ],
  [
    "Le président égyptien Abdel Fattah al-Sissi a reçu l'ambassadeur Nguyen Huy Dung.",
    ['Abdel Fattah al-Sissi | président égyptien', 'Nguyen Huy Dung | ambassadeur'],
  ],
  [
    "Le prince héritier d'Arabie saoudite Mohammed ben Salmane a reçu le Premier ministre.",
    ["Mohammed ben Salmane | prince héritier d'Arabie saoudite"],
  ],
  [
    'Le cheikh Mohammed bin Rashid Al Maktoum, vice-président des Émirats arabes unis, a accueilli Pham Minh Chinh.',
    [
      'Mohammed bin Rashid Al Maktoum | cheikh | vice-président des Émirats arabes unis',
      'Pham Minh Chinh',
    ],
  ],
  [
    "Le ministre algérien des Moudjahidine, Laïd Rebiga, a rencontré l'ambassadeur Nguyen Thanh Vinh.",
    ['Laïd Rebiga | ministre algérien des Moudjahidine', 'Nguyen Thanh Vinh | ambassadeur'],
  ],
  [
    'Le Premier ministre mozambicain Adriano Maleiane et le président Filipe Jacinto Nyusi sont attendus.',
    ['Adriano Maleiane | Premier ministre mozambicain', 'Filipe Jacinto Nyusi | président'],
  ],
  [
    "L'ambassadeur d'Afrique du Sud au Vietnam, Mpetjane Kgaogelo Lekgoro, a salué la signature.",
    ["Mpetjane Kgaogelo Lekgoro | ambassadeur d'Afrique du Sud au Vietnam"],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
