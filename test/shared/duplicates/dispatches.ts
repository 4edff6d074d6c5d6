/** Eight dispatches as the agency writes them, short and long, with a lead and without. Persons and figures are invented. */
import type { Dispatched } from '../../../shared/duplicates/compared-text.ts'

export const DISPATCHES: readonly Pick<Dispatched, 'headline' | 'lead' | 'body'>[] = [
  {
    headline: 'Vietnam et Nouvelle-Zélande : 14e consultation politique à Wellington',
    lead: 'La vice-ministre des Affaires étrangères Lê Thi Bich Ngân a coprésidé mardi à Wellington la 14e consultation politique avec la Nouvelle-Zélande.',
    body: [
      'La vice-ministre des Affaires étrangères Lê Thi Bich Ngân et son homologue Andrew Wakefield ont coprésidé mardi 16 mai à Wellington la 14e consultation politique entre le Vietnam et la Nouvelle-Zélande.',
      'Les deux parties veulent porter leur commerce à 2 milliards de dollars en 2024 et ouvrir le marché néo-zélandais aux pamplemousses vietnamiens.',
      "Andrew Wakefield a annoncé trente bourses supplémentaires pour les étudiants de Hanoï et de Cân Tho. Il a salué l'État hôte de la prochaine réunion.",
    ],
  },
  {
    headline: 'La vice-présidente Dang Thi Ngoc reçoit la présidente de la Fondation Roi Albert',
    lead: 'La vice-présidente Dang Thi Ngoc a reçu mardi à Hanoï Marie Claes, présidente de la Fondation Roi Albert.',
    body: [
      "La vice-présidente Dang Thi Ngoc a remercié mardi à Hanoï la présidente de la Fondation Roi Albert, Marie Claes, de l'aide apportée depuis vingt ans aux orphelinats du delta du Mékong.",
      "Elle a souhaité que la fondation étende ses classes mobiles à trois provinces des hauts plateaux du Centre, où 12.400 enfants quittent l'école avant onze ans.",
      "Marie Claes s'est engagée à financer deux internats à Kon Tum et un atelier de menuiserie à Pleiku.",
      "Le même après-midi, elle devait rencontrer le directeur de l'Hôpital national de pédiatrie, Trân Minh Diên.",
      "La Fondation Roi Albert travaille au Vietnam depuis 1998. Elle y a dépensé 7,8 millions d'euros.",
    ],
  },
  {
    headline: 'Sénégal - Vietnam : un séminaire sur le riz et la noix de cajou à Dakar',
    body: [
      "Une centaine d'entrepreneurs ont participé mercredi 21 septembre à Dakar à un séminaire sur le commerce du riz et de la noix de cajou entre le Sénégal et le Vietnam.",
      "L'ambassadeur Hoàng Van Kiên a indiqué que les échanges avaient atteint 94,5 millions de dollars sur huit mois, soit 18% de plus qu'un an auparavant.",
      "Le président de la Chambre de commerce de Dakar, Abdoulaye Sow, a invité les entreprises vietnamiennes à décortiquer la noix de cajou sur place plutôt qu'à l'exporter brute.",
      'Selon la Direction générale des douanes, le Vietnam a vendu au Sénégal 61.000 tonnes de riz parfumé et lui a acheté 38.000 tonnes de noix brutes.',
      "Trois mémorandums ont été signés à l'issue des travaux, dont un sur la formation de techniciens à Thiès.",
    ],
  },
  {
    headline: 'Un navire-hôpital accoste à Nha Trang',
    lead: 'Le navire-hôpital Pacific Hope a accosté jeudi au port de Cam Ranh pour une mission de quinze jours.',
    body: [
      'Le navire-hôpital Pacific Hope a accosté jeudi au port de Cam Ranh, dans la province de Khanh Hoa, avec 460 médecins, infirmiers et ingénieurs de six pays.',
      'Pendant quinze jours, ils opéreront de la cataracte et du bec-de-lièvre dans quatre hôpitaux de district et répareront deux écoles à Cam Lâm.',
      'Le chef adjoint du Département provincial de la Santé, Nguyên Dinh Thoan, a remercié le capitaine Laura Jenkins et son équipage.',
    ],
  },
  {
    headline: 'Comité mixte Vietnam-Bulgarie : la 23e session à Sofia',
    lead: "La 23e session du Comité mixte Vietnam-Bulgarie de coopération économique s'est ouverte jeudi à Sofia.",
    body: [
      "La 23e session du Comité mixte Vietnam-Bulgarie de coopération économique s'est ouverte jeudi à Sofia, sous la présidence du vice-ministre de l'Industrie et du Commerce Dô Quôc Hung et du ministre bulgare de l'Économie Teodor Petkov.",
      'Les deux délégations ont dressé le bilan de la 22e session, tenue à Hanoï en 2015, et relevé que les échanges restaient modestes, à 106 millions de dollars.',
      "Elles comptent coopérer dans les machines-outils, le tabac, les produits laitiers et l'essence de rose. Une foire aura lieu à Plovdiv en octobre.",
      "La Bulgarie souhaite recruter des ouvriers vietnamiens du bâtiment. Un accord sur la main-d'œuvre est à l'étude.",
      "Dô Quôc Hung a visité l'usine de vaccins BulBio et s'est entretenu avec le vice-Premier ministre Valeri Simeonov.",
      'Le procès-verbal de la session a été signé vendredi.',
    ],
  },
  {
    headline: 'Un consulat honoraire du Vietnam ouvre à Porto',
    lead: "L'ambassadeur Dinh Toàn Thang a inauguré vendredi le consulat honoraire du Vietnam à Porto.",
    body: [
      "L'ambassadeur du Vietnam au Portugal, Dinh Toàn Thang, a inauguré vendredi 11 juin le consulat honoraire du Vietnam à Porto et remis ses lettres au consul honoraire Rui Tavares.",
      'Âgé de 58 ans, Rui Tavares dirige une société de liège qui emploie 210 personnes et achète du granit à Binh Dinh depuis 2009.',
      "Le consulat couvrira les districts de Porto, de Braga, de Viana do Castelo et d'Aveiro.",
    ],
  },
  {
    headline: 'Plus de 300 messages de félicitations pour le 14e Congrès national du Parti',
    lead: 'Le 14e Congrès national du Parti communiste du Vietnam a reçu 312 messages et lettres de félicitations.',
    body: [
      'À la date du 21 janvier, le 14e Congrès national du Parti communiste du Vietnam (PCV) avait reçu 312 messages et lettres de félicitations de 78 pays, a indiqué la Commission centrale des relations extérieures.',
      "Parmi leurs auteurs figurent le Parti populaire révolutionnaire lao, le Parti du peuple cambodgien, le Parti communiste de Cuba, le Front de libération nationale d'Algérie et le Parti travailliste de Nouvelle-Galles.",
      "Tous y voient un jalon de l'essor du pays et souhaitent un plein succès aux travaux.",
      'Le secrétariat du congrès publiera la liste complète à la clôture.',
    ],
  },
  {
    headline: "L'Italie envoie des vivres aux sinistrés de Quang Tri",
    body: [
      "Un avion de l'armée italienne chargé de 14 tonnes de vivres et de tentes s'est posé mercredi à Huê, à destination des sinistrés de la province de Quang Tri.",
      "L'ambassadeur Antonio Alessandro a présenté les condoléances du président Sergio Mattarella aux familles des 102 victimes des crues.",
      "Le vice-ministre de l'Agriculture Trân Quang Hoài l'a remercié au nom du Comité national de pilotage.",
      "L'Italie avait déjà fourni des purificateurs d'eau en 2016 et en 2017.",
    ],
  },
]
