import { expect, test } from 'vitest'
import { recogniseOrganisations } from '../../../shared/entities/recognisers/organisation.ts'
import { printedIn, rowsOf } from './printed.ts'

// How far a body's name goes: a class of French institutions a row, in sentences of our own; the verb behind the
// name often looks like a noun or an adjective. Rows without names have none.
const TABLE = `
L'Institut de recherche sur les cultures vivrières de Hai Duong a livré trois variétés. | Institut de recherche sur les cultures vivrières de Hai Duong
Le Service du Tourisme de Ninh Binh compte sur un bon automne. | Service du Tourisme de Ninh Binh
Le service de la Santé de Bac Lieu porte à douze le nombre des cas. | service de la Santé de Bac Lieu
Selon le Département des sports et de l'entraînement physique, la préparation avance. | Département des sports et de l'entraînement physique
La Banque de développement et d'investissement du Laos ouvre un guichet à Pakse. | Banque de développement et d'investissement du Laos
Le Comité vietnamien de solidarité avec le peuple cubain a collecté des médicaments. | Comité vietnamien de solidarité avec le peuple cubain
Le Comité de soutien à la Palestine a envoyé un message. | Comité de soutien à la Palestine
La Haute Cour de justice de Londres a tranché mardi. | Haute Cour de justice de Londres
Le Tribunal populaire supérieur de Da Nang table sur dix audiences. | Tribunal populaire supérieur de Da Nang
Le Parquet populaire de la ville de Hai Phong a requis quinze ans. | Parquet populaire de la ville de Hai Phong
La Direction générale des douanes marque une hausse de 8%. | Direction générale des douanes
Le Département général des Douanes a saisi 40 kg d'ivoire. | Département général des Douanes
L'Office général des statistiques publie son rapport trimestriel. | Office général des statistiques
L'Union des jeunes communistes Ho Chi Minh lance une campagne. | Union des jeunes communistes Ho Chi Minh
L'Union des femmes de la province d'An Giang a distribué 500 paniers. | Union des femmes de la province d'An Giang
La Confédération générale du travail du Vietnam accueille une délégation. | Confédération générale du travail du Vietnam
L'Association des anciens combattants de Nam Dinh compte 80.000 membres. | Association des anciens combattants de Nam Dinh
L'Association pour la protection des consommateurs de Hanoï porte plainte. | Association pour la protection des consommateurs de Hanoï
Le Fonds mondial de lutte contre le sida, la tuberculose et le paludisme apporte 90 millions. | Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
La Ligue nationale contre le cancer et l'Institut national du cancer ont signé. | Ligue nationale contre le cancer ; Institut national du cancer
Le Groupe d'experts intergouvernemental sur l'évolution du climat alerte. | Groupe d'experts intergouvernemental sur l'évolution du climat
La Commission océanographique intergouvernementale se réunit à Nha Trang. | Commission océanographique intergouvernementale
L'Académie des sciences et des technologies du Vietnam marche sur les traces de ses aînées. | Académie des sciences et des technologies du Vietnam
Le Musée d'ethnographie du Vietnam expose trente masques. | Musée d'ethnographie du Vietnam
Le musée des Beaux-Arts de Da Nang prête deux toiles. | musée des Beaux-Arts de Da Nang
La Bibliothèque nationale de France a numérisé le manuscrit. | Bibliothèque nationale de France
L'École supérieure de commerce de Paris reçoit vingt boursiers. | École supérieure de commerce de Paris
Il enseigne à l'Université de médecine et de pharmacie de Hô Chi Minh-Ville depuis 2004. | Université de médecine et de pharmacie de Hô Chi Minh-Ville
L'Université nationale d'économie de Hanoï note une baisse. | Université nationale d'économie de Hanoï
Elle sort du lycée à option Le Quy Don de Da Nang. | lycée à option Le Quy Don de Da Nang
La Faculté de droit de l'Université de Can Tho ouvre un master. | Faculté de droit de l'Université de Can Tho
L'hôpital central de l'armée 108 traite sept blessés. | hôpital central de l'armée 108
L'hôpital Cho Ray de Hô Chi Minh-Ville manque de sang. | hôpital Cho Ray
Le Centre de contrôle des maladies de Quang Ninh surveille trois foyers. | Centre de contrôle des maladies de Quang Ninh
Le Centre national de prévisions hydrométéorologiques prévoit de fortes pluies. | Centre national de prévisions hydrométéorologiques
Le Comité national de pilotage pour la prévention des catastrophes naturelles recense douze morts. | Comité national de pilotage pour la prévention des catastrophes naturelles
L'Autorité vietnamienne de sûreté radiologique et nucléaire a délivré la licence. | Autorité vietnamienne de sûreté radiologique et nucléaire
L'Agence de l'Union européenne pour la sécurité aérienne a levé ses réserves. | Agence de l'Union européenne pour la sécurité aérienne
La Commission de la science, de la technologie et de l'environnement de l'Assemblée nationale l'a examiné. | Commission de la science, de la technologie et de l'environnement de l'Assemblée nationale
La Commission des affaires juridiques recommande la prudence. | Commission des affaires juridiques
Le Comité des relations extérieures du Sénat américain auditionne le général. | Comité des relations extérieures du Sénat américain
Le Conseil des affaires Europe-ASEAN envoie trente entreprises. | Conseil des affaires Europe-ASEAN
Le Conseil d'affaires États-Unis-ASEAN conduit quarante sociétés. | Conseil d'affaires États-Unis-ASEAN
La Chambre de commerce et d'industrie de Madrid accueille le salon. | Chambre de commerce et d'industrie de Madrid
La Caisse d'assurance sociale du Vietnam verse les pensions. | Caisse d'assurance sociale du Vietnam
La Compagnie générale de navigation maritime du Vietnam vend deux navires. | Compagnie générale de navigation maritime du Vietnam
La Société générale de l'acier du Vietnam produit 20% de plus. | Société générale de l'acier du Vietnam
La Corporation des aéroports du Vietnam agrandit le terminal. | Corporation des aéroports du Vietnam
Le Groupe du caoutchouc du Vietnam plante au Laos. | Groupe du caoutchouc du Vietnam
Le Groupe national de l'industrie du charbon et des minerais du Vietnam recrute. | Groupe national de l'industrie du charbon et des minerais du Vietnam
La brasserie Halida et la laiterie Ba Vi exposent. | brasserie Halida ; Ba Vi
La confiserie Hai Ha exporte vers la Mongolie. | Hai Ha
Le Sangha bouddhique du Vietnam célèbre le Vesak. | Sangha bouddhique du Vietnam
L'Église bouddhique du Vietnam et l'Église évangélique du Vietnam (Sud) étaient représentées. | Église bouddhique du Vietnam ; Église évangélique du Vietnam (Sud)
Le Front uni national du Cambodge a salué l'accord. | Front uni national du Cambodge
Le Parti socialiste unifié du Venezuela fête ses dix ans. | Parti socialiste unifié du Venezuela
Le Parti travailliste a perdu douze sièges, le Parti conservateur neuf. | Parti travailliste ; Parti conservateur
Le Commandement des gardes-frontières de la province de Ha Giang a saisi la drogue. | Commandement des gardes-frontières de la province de Ha Giang
Le Commandement militaire de la province de Quang Tri déminera la zone. | Commandement militaire de la province de Quang Tri
La Garde côtière du Vietnam a secouru neuf marins. | Garde côtière du Vietnam
La Marine populaire du Vietnam accueille la frégate. | Marine populaire du Vietnam
Le Régiment 335 et la Brigade 171 de la Marine s'exercent. | Régiment 335 ; Brigade 171 de la Marine
La Mission permanente du Vietnam auprès des Nations unies a protesté. | Mission permanente du Vietnam auprès des Nations unies
La délégation permanente du Vietnam auprès de l'UNESCO l'a annoncé. | délégation permanente du Vietnam auprès de l'UNESCO
Le Consulat général du Vietnam à Fukuoka aide les sinistrés. | Consulat général du Vietnam à Fukuoka
Le Bureau économique et culturel du Vietnam à Taipei suit le dossier. | Bureau économique et culturel du Vietnam à Taipei
Le Bureau du commerce du Vietnam en Algérie appelle à la prudence. | Bureau du commerce du Vietnam en Algérie
Le Comité d'État chargé des Vietnamiens résidant à l'étranger convie les jeunes. | Comité d'État chargé des Vietnamiens résidant à l'étranger
La Commission centrale de sensibilisation et d'éducation a réuni la presse. | Commission centrale de sensibilisation et d'éducation
La Commission centrale de contrôle a sanctionné deux cadres. | Commission centrale de contrôle
L'Académie nationale de politique Ho Chi Minh forme des cadres lao. | Académie nationale de politique Ho Chi Minh
L'Institut français du Vietnam et l'Alliance française de Toulouse préparent le concours. | Institut français du Vietnam ; Alliance française de Toulouse
Le Conseil départemental du Val-de-Marne finance l'école. | Conseil départemental du Val-de-Marne
Le conseil municipal de Choisy-le-Roi a voté la subvention. | conseil municipal de Choisy-le-Roi
L'Orchestre symphonique national du Vietnam joue Ravel. | Orchestre symphonique national du Vietnam
Le Ballet de l'Opéra de Lyon se produit à Hué. | Ballet de l'Opéra de Lyon
La Fédération internationale de natation a homologué le temps. | Fédération internationale de natation
Le Comité olympique du Vietnam a désigné ses porte-drapeaux. | Comité olympique du Vietnam
Le club de Hoang Anh Gia Lai a battu le Hanoi FC. | Hoang Anh Gia Lai ; Hanoi FC
L'Arsenal de Mikel Arteta a battu le Real Madrid. | Arsenal ; Real Madrid
La Maison des Vietnamiens de Lyon reçoit les étudiants. | Maison des Vietnamiens de Lyon
La Société des amis du Vietnam en Belgique a offert dix lits. | Société des amis du Vietnam en Belgique
Le Syndicat des employés de banque du Vietnam a réuni 300 délégués. | Syndicat des employés de banque du Vietnam
L'Ordre des avocats de Paris a reçu la délégation. | Ordre des avocats de Paris
La Régie autonome des transports parisiens forme les conducteurs. | Régie autonome des transports parisiens
La Compagnie de métro de Hanoï exploite la ligne 2A. | Compagnie de métro de Hanoï
Le Comité de gestion des parcs industriels de Dong Nai a remis les licences. | Comité de gestion des parcs industriels de Dong Nai
Le Conseil de gestion de la baie de Ha Long réglemente les croisières. | Conseil de gestion de la baie de Ha Long
L'Inspection du travail de Binh Duong a visité trente usines. | Inspection du travail de Binh Duong
La Douane de Mong Cai a traité 900 camions. | Douane de Mong Cai
Le Trésor public du Vietnam émet des obligations. | Trésor public du Vietnam
La Cour des comptes européenne publie un rapport. | Cour des comptes européenne
Le Secrétariat du Comité central du Parti a diffusé une directive. | Secrétariat du Comité central du Parti
Le Comité du Parti de la ville de Hanoï se réunit. | Comité du Parti de la ville de Hanoï
Le Conseil populaire municipal a voté le budget. | Conseil populaire municipal
Le Comité populaire du district de Sa Pa ferme les écoles. | Comité populaire du district de Sa Pa
Facebook a supprimé la page et TikTok a suivi. | Facebook ; TikTok
Selon Netflix, le film a été vu partout. | Netflix
Des ingénieurs de Bosch, de Siemens et de Renault y travaillent. | Bosch ; Siemens ; Renault
La chaîne TF1 et la radio Europe 1 ont interrogé le ministre. | TF1 ; Europe 1
Les actions de Hoa Phat ont gagné 3%, celles de Novaland 2%. | Hoa Phat ; Novaland
Doan Nguyen Duc, patron de Hoang Anh Gia Lai, a démenti. | Hoang Anh Gia Lai
Masan a vu son bénéfice doubler au troisième trimestre. | Masan
Petrosetco a annoncé un chiffre d'affaires de 9.000 milliards de dongs. | Petrosetco
Singapore Airlines et Cathay Pacific reprennent leurs vols. | Singapore Airlines ; Cathay Pacific
Le constructeur THACO livre 200 autobus à la ville. | THACO
Le quotidien Le Monde, l'hebdomadaire L'Express et le magazine Time en parlent. | Le Monde ; L'Express ; Time
D'après Standard & Poor's et Fitch Ratings, la note reste stable. | Standard & Poor's ; Fitch Ratings
Une étude de McKinsey évalue le marché à un milliard. | McKinsey
La société Dai Nam loue l'entrepôt à DHL. | Dai Nam ; DHL
Nestlé Vietnam investit 100 millions à Tri An. | Nestlé Vietnam
L'entreprise Kinh Do et la société par actions Vinh Son-Song Hinh ont signé. | Kinh Do ; Vinh Son-Song Hinh
Inscrite par l'UNESCO en 2003, la musique de cour attire. | UNESCO
Elle a été primée par le Programme des Nations unies pour les établissements humains. | Programme des Nations unies pour les établissements humains
L'Union internationale pour la conservation de la nature classe l'espèce. | Union internationale pour la conservation de la nature
Le Comité mixte de coopération Vietnam-Japon se tient à Tokyo. | Comité mixte de coopération Vietnam-Japon
Le Groupe parlementaire d'amitié Vietnam-Italie visite le Sénat. | Groupe parlementaire d'amitié Vietnam-Italie ; Sénat
Le Sous-comité mixte sur le commerce compte dix membres. | Sous-comité mixte sur le commerce
Le service compte dix agents et la direction porte un projet. |
La commission se réunit mardi et le comité avance. |
Le centre de la ville et la direction du marché sont calmes. |
L'association organise un cours ; le tribunal tranchera. |
Une conférence de presse et un groupe de travail sont prévus. |
Le Parti et l'État comptent sur la jeunesse. |
Ce service de livraison coûte cher à la compagnie. |
Le Département de la protection des végétaux redoute une invasion de criquets. | Département de la protection des végétaux
La Direction nationale du tourisme vise 8 millions de visiteurs. | Direction nationale du tourisme
L'Administration des télécommunications mesure les débits. | Administration des télécommunications
L'Institut de stratégie et de politique des ressources naturelles et de l'environnement tient un colloque. | Institut de stratégie et de politique des ressources naturelles et de l'environnement
L'Institut d'océanographie de Nha Trang abrite 20.000 spécimens. | Institut d'océanographie de Nha Trang
L'Institut national de médecine légale confirme. | Institut national de médecine légale
Le Centre de recherche sur le développement durable de l'Université de Hué forme des cadres. | Centre de recherche sur le développement durable de l'Université de Hué
La Cour d'appel de Paris a confirmé l'arrêt. | Cour d'appel de Paris
Le Tribunal militaire de la 7e Région militaire siège à huis clos. | Tribunal militaire de la 7e Région militaire
L'Agence de la sécurité maritime et la Direction de la navigation fluviale coopèrent. | Agence de la sécurité maritime ; Direction de la navigation fluviale
La Fondation pour la recherche médicale finance trois thèses. | Fondation pour la recherche médicale
Le Fonds de soutien aux enfants du Vietnam a remis des vélos. | Fonds de soutien aux enfants du Vietnam
Le Fonds de préservation des sites d'Angkor soutient le chantier. | Fonds de préservation des sites d'Angkor
L'Association des victimes de l'agent orange/dioxine du Vietnam mène l'action. | Association des victimes de l'agent orange/dioxine du Vietnam
L'Association d'amitié franco-vietnamienne de Montpellier fête le Têt. | Association d'amitié franco-vietnamienne de Montpellier
L'Association des étudiants vietnamiens à Lyon organise un tournoi. | Association des étudiants vietnamiens à Lyon
L'Amicale des Vietnamiens du Nord envoie des colis. | Amicale des Vietnamiens du Nord
L'Union générale des Vietnamiens de France prépare le Têt. | Union générale des Vietnamiens de France
La Fédération nationale de la pêche sportive élit son président. | Fédération nationale de la pêche sportive
Le Conseil national de la Résistance a été fondé en 1943. | Conseil national de la Résistance
Le Conseil de la magistrature réunit les juges. | Conseil de la magistrature
Le Conseil suprême de sécurité nationale est saisi. | Conseil suprême de sécurité nationale
La Commission nationale pour l'avancement des femmes salue la loi. | Commission nationale pour l'avancement des femmes
La Commission de régulation de l'énergie note la hausse. | Commission de régulation de l'énergie
La Commission européenne et la Banque d'Angleterre s'inquiètent. | Commission européenne ; Banque d'Angleterre
La Banque de l'agriculture et du développement rural du Vietnam prête aux paysans. | Banque de l'agriculture et du développement rural du Vietnam
La Banque par actions du commerce extérieur du Vietnam réduit ses taux. | Banque par actions du commerce extérieur du Vietnam
La Compagnie des eaux de Huê alimente 200.000 foyers. | Compagnie des eaux de Huê
La Société des chemins de fer du Vietnam vend les billets. | Société des chemins de fer du Vietnam
La Société d'exploitation de l'aéroport de Siem Reap embauche. | Société d'exploitation de l'aéroport de Siem Reap
La Centrale syndicale cubaine a invité les Vietnamiens. | Centrale syndicale cubaine
Le Comité exécutif du Comité du Parti de la province de Lao Cai a adopté une résolution. | Comité exécutif du Comité du Parti de la province de Lao Cai
Le Comité de la paix du Vietnam et le Comité vietnamien de solidarité Asie-Afrique-Amérique latine étaient là. | Comité de la paix du Vietnam ; Comité vietnamien de solidarité Asie-Afrique-Amérique latine
Le Comité des minorités ethniques de la province de Tra Vinh a versé les aides. | Comité des minorités ethniques de la province de Tra Vinh
La Bibliothèque générale des sciences de Da Nang prête des livres. | Bibliothèque générale des sciences de Da Nang
Le musée de l'Armée de l'air de Hanoï a rouvert. | musée de l'Armée de l'air de Hanoï
Le Conservatoire national de musique de Hô Chi Minh-Ville fête ses 60 ans. | Conservatoire national de musique de Hô Chi Minh-Ville
Le Théâtre national de tuong du Vietnam se produit à Rome. | Théâtre national de tuong du Vietnam
L'école primaire Nguyên Binh Khiêm de Kon Tum a rouvert. | école primaire Nguyên Binh Khiêm de Kon Tum
L'École polytechnique fédérale de Lausanne accueille dix Vietnamiens. | École polytechnique fédérale de Lausanne
L'Université des sciences et technologies de Hanoï (USTH) recrute. | Université des sciences et technologies de Hanoï ; USTH
L'Université RMIT et l'Université Fulbright Vietnam suivent. | Université RMIT ; Université Fulbright Vietnam
L'hôpital d'enfants numéro 1 d'Hô Chi Minh-Ville est plein. | hôpital d'enfants numéro 1 d'Hô Chi Minh-Ville
L'Hôpital de cancérologie de Da Nang achète un appareil. | Hôpital de cancérologie de Da Nang
L'Observatoire français des conjonctures économiques révise ses chiffres. | Observatoire français des conjonctures économiques
La Force de défense aérienne du Japon a décollé. | Force de défense aérienne du Japon
La Garde nationale de l'Oregon coopère avec le Vietnam. | Garde nationale de l'Oregon
Le Commandement de la Zone 3 de la Marine organise la visite. | Commandement de la Zone 3 de la Marine
Les actions de Vinhomes, Vincom Retail et Techcombank progressent. | Vinhomes ; Vincom Retail ; Techcombank
Grab et Gojek se disputent les clients. | Grab ; Gojek
Sun Life, Prudential et Manulife vendent des assurances. | Sun Life ; Prudential ; Manulife
Shopee et Lazada dominent le commerce en ligne. | Shopee ; Lazada
Amazon ouvre un entrepôt et Alibaba recrute. | Amazon ; Alibaba
D'après WhatsApp et YouTube, la panne est réparée. | WhatsApp ; YouTube
Emirates, Qatar Airways et Korean Air desservent Hanoï. | Emirates ; Qatar Airways ; Korean Air
Le Guardian et le Financial Times citent la source. | Guardian ; Financial Times
Le Bayern Munich a perdu contre le Paris Saint-Germain. | Bayern Munich ; Paris Saint-Germain
Il porte les couleurs du Song Lam Nghe An. | Song Lam Nghe An
L'OMS et l'ONG Handicap International interviennent. | OMS ; Handicap International
L'Organisation pour l'interdiction des armes chimiques a enquêté. | Organisation pour l'interdiction des armes chimiques
Le Bureau des Nations unies contre la drogue et le crime aide. | Bureau des Nations unies contre la drogue et le crime
La Commission centrale de l'économie du Parti prépare le rapport. | Commission centrale de l'économie du Parti
La Commission de l'organisation du Comité central du Parti l'a nommé. | Commission de l'organisation du Comité central du Parti
Le Comité directeur central pour la lutte contre la corruption s'est réuni. | Comité directeur central pour la lutte contre la corruption
Le Conseil national des ethnies a auditionné trois ministres. | Conseil national des ethnies
Le Conseil théorique central collabore avec l'Académie chinoise des sciences sociales. | Conseil théorique central ; Académie chinoise des sciences sociales
Le vice-président de l'Union des associations scientifiques et techniques du Vietnam était là. | Union des associations scientifiques et techniques du Vietnam
Le président de l'Association des écrivains du Vietnam lit un poème. | Association des écrivains du Vietnam
L'Association des journalistes vietnamiens remet ses prix. | Association des journalistes vietnamiens
L'Association vietnamienne des jeunes entrepreneurs signe avec l'Association de coopération économique du Mékong. | Association vietnamienne des jeunes entrepreneurs ; Association de coopération économique du Mékong
L'Association du droit international du Vietnam proteste. | Association du droit international du Vietnam
L'Association de la pêche du Vietnam demande réparation. | Association de la pêche du Vietnam
L'Association du textile et de l'habillement du Vietnam (Vitas) prévoit une hausse. | Association du textile et de l'habillement du Vietnam ; Vitas
L'Association du bois et des produits forestiers du Vietnam s'inquiète. | Association du bois et des produits forestiers du Vietnam
La Fédération des femmes cubaines et l'Union nationale des écrivains de Cuba. | Fédération des femmes cubaines ; Union nationale des écrivains de Cuba
La Fédération vietnamienne de tir et la Fédération asiatique d'aviron l'annoncent. | Fédération vietnamienne de tir ; Fédération asiatique d'aviron
Le Comité d'organisation des SEA Games 31 (VIESGOC) a présenté la mascotte. |
Le ministère de l'Information, de la Culture et du Tourisme du Laos répond. | ministère de l'Information, de la Culture et du Tourisme du Laos
Le ministère thaïlandais du Commerce compte exporter 9 millions de tonnes. | ministère thaïlandais du Commerce
Le ministère sud-africain des Relations internationales et de la Coopération réagit. | ministère sud-africain des Relations internationales et de la Coopération
Le département du Trésor américain a sanctionné la banque. | département du Trésor américain
Le département américain de l'Agriculture prévoit une baisse. | département américain de l'Agriculture
Le ministère de l'Économie, du Commerce et de l'Industrie (METI) du Japon soutient le plan. | ministère de l'Économie, du Commerce et de l'Industrie ; METI
L'Autorité de l'électricité et des énergies renouvelables relève du ministère de l'Industrie et du Commerce. | Autorité de l'électricité et des énergies renouvelables ; ministère de l'Industrie et du Commerce
Le Département de la gestion des travailleurs à l'étranger publie un avis. | Département de la gestion des travailleurs à l'étranger
Le Département Asie-Afrique du ministère organise la rencontre. | Département Asie-Afrique
Le Département de l'Asie du Nord-Est du ministère des Affaires étrangères. | Département de l'Asie du Nord-Est du ministère des Affaires étrangères
Le Département de la presse et de l'information dément. | Département de la presse et de l'information
Le Département des affaires consulaires suit le dossier. | Département des affaires consulaires
La Banque d'État du Vietnam (BEV) maintient son taux. | Banque d'État du Vietnam ; BEV
La Banque populaire de Chine et la Réserve fédérale agissent. | Banque populaire de Chine ; Réserve fédérale
La Banque centrale du Laos et la banque centrale russe ont signé. | Banque centrale du Laos ; banque centrale russe
Le président du groupe japonais Aeon, Okada Motoya, l'a dit. | Aeon
Le directeur général de Samsung Vietnam, Choi Joo Ho, l'a confirmé. | Samsung Vietnam
Le conseil d'administration de la Société par actions de produits aquatiques Minh Phu se réunit. | Société par actions de produits aquatiques Minh Phu
L'entreprise Phuc Sinh exporte du poivre. | Phuc Sinh
La start-up Abivin et la société singapourienne Sea ont gagné. | Abivin ; Sea
La société à responsabilité limitée Olam Vietnam achète le café. | Olam Vietnam
La Société Duc Thanh vend du mobilier à IKEA. | Société Duc Thanh ; IKEA
La Compagnie générale Viglacera et le Groupe FLC se disputent le terrain. | Viglacera ; FLC
Les compagnies Vietnam Airlines, Vietjet Air et Bamboo Airways ont transporté 20 millions de passagers. | Vietnam Airlines ; Vietjet Air ; Bamboo Airways
La coentreprise Vietsovpetro et le groupe russe Lukoil explorent le bloc 15. | Vietsovpetro ; Lukoil
L'ONG française Enfants & Développement et la fondation Thien Tam aident. | Enfants & Développement ; fondation Thien Tam
L'Université de Dalat et l'université Paris-Saclay délivrent un double diplôme. | Université de Dalat ; université Paris-Saclay
L'université Waseda et l'Université de Kyushu accueillent 40 boursiers. | université Waseda ; Université de Kyushu
L'École nationale d'administration publique forme les cadres. | École nationale d'administration publique
L'École de guerre et le Collège de défense de l'OTAN l'ont invité. | École de guerre ; Collège de défense de l'OTAN
Le Centre culturel du Vietnam en France reçoit le public. | Centre culturel du Vietnam en France
Le Centre d'échanges culturels du vieux quartier de Hanoï expose. | Centre d'échanges culturels du vieux quartier de Hanoï
Le Musée national des beaux-arts du Vietnam rouvre. | Musée national des beaux-arts du Vietnam
Le musée du Louvre et le Musée du quai Branly prêtent vingt pièces. | musée du Louvre ; Musée du quai Branly
La Bibliothèque nationale du Vietnam et les Archives nationales coopèrent. | Bibliothèque nationale du Vietnam ; Archives nationales
La maison d'édition Kim Dông et les éditions Thê Gioi publient le livre. | Kim Dông ; éditions Thê Gioi
Le Parti communiste de la Fédération de Russie et le Parti communiste portugais ont écrit. | Parti communiste de la Fédération de Russie ; Parti communiste portugais
Le Parti démocratique libre d'Allemagne entre au Bundestag. | Parti démocratique libre d'Allemagne ; Bundestag
L'Alliance démocratique pour le Vietnam a été dissoute. | Alliance démocratique pour le Vietnam
L'Armée populaire de libération de Chine et la Force aérienne royale thaïlandaise. | Armée populaire de libération de Chine ; Force aérienne royale thaïlandaise
L'Armée royale du Cambodge et les Forces armées populaires révolutionnaires de Cuba. | Armée royale du Cambodge ; Forces armées populaires révolutionnaires de Cuba
Le Commandement de la Marine et le Commandement de la police maritime. | Commandement de la Marine ; Commandement de la police maritime
Le Corps d'armée 34 et la Division 308 défilent. | Corps d'armée 34 ; Division 308
L'Hôpital militaire 103 et l'Institut de médecine militaire envoient 63 médecins. | Hôpital militaire 103 ; Institut de médecine militaire
L'hôpital Viet Duc et l'hôpital pédiatrique national ont opéré les jumelles. | hôpital Viet Duc ; hôpital pédiatrique national
L'Agence spatiale européenne et le Centre spatial national du Vietnam signent. | Agence spatiale européenne ; Centre spatial national du Vietnam
L'Agence de presse nationale malaisienne Bernama rapporte les faits. | Bernama
La Cour internationale de justice et le Tribunal arbitral de La Haye. | Cour internationale de justice ; Tribunal arbitral de La Haye
L'Assemblée nationale populaire de Chine et le Sénat français échangent. | Assemblée nationale populaire de Chine ; Sénat français
La Chambre des représentants japonaise a voté. | Chambre des représentants japonaise
Le Congrès mondial des Vietnamiens se tient à Prague. |
Le gouvernement et les ministères de la Santé et de l'Intérieur se concertent. |
Il est chef du bureau et membre du comité depuis 2010. |
Les autorités du district et le conseil des sages ont tranché. |
La direction de l'hôpital remercie le centre d'appel. |
Le Président de la République et l'État-parti veillent. |
Le consulat général du Vietnam à Savannakhet a ouvert un cours de langue. | consulat général du Vietnam à Savannakhet
L'ambassade de France au Vietnam finance la bourse. | ambassade de France au Vietnam
La clinique Hong Ngoc et la polyclinique de Son Tay sont équipées. | clinique Hong Ngoc ; polyclinique de Son Tay
Le conservatoire de Lyon invite la pianiste. | conservatoire de Lyon
Le musée Cernuschi prête un vase au musée d'Histoire de Hanoï. | musée Cernuschi ; musée d'Histoire de Hanoï
L'institut Pasteur de Lille et la fondation Mérieux coopèrent. | institut Pasteur de Lille ; fondation Mérieux
Les universités de Hanoï et de Lyon échangent. |
Le collège Marie Curie de Hanoï a gagné. | collège Marie Curie de Hanoï
L'école maternelle Hoa Sen accueille 200 enfants. | école maternelle Hoa Sen
Le groupe thaïlandais Amata construit un parc industriel. | Amata
Le géant sud-coréen LG Display agrandit son usine. | LG Display
Le conglomérat indien Adani veut investir dans le port. | Adani
L'opérateur Ooredoo et la compagnie aérienne Azul signent. | Ooredoo ; Azul
Le laboratoire Sanofi Pasteur livre des vaccins. | Sanofi Pasteur
Selon Vu Ba Phu, directeur de Vietrade, le salon est utile. | Vietrade
D'après Euromonitor, le marché croît de 6%. | Euromonitor
Le cabinet Nielsen et l'agence Fitch sont optimistes. | Nielsen ; Fitch
Une filiale de Petrolimex à Da Nang vend du gaz. | Petrolimex
Le navire de CMA CGM a accosté à Cai Mep. | CMA CGM
Le PDG de Novartis a rencontré les dirigeants de Vinapharm. | Novartis ; Vinapharm
La marque Biti's et la maison Hermès ont défilé. | Biti's ; Hermès
L'application Zalo compte 70 millions d'utilisateurs. | Zalo
La plateforme Tiki livre en deux heures. | Tiki
Le site VnExpress et le portail Dan Tri l'ont rapporté. | VnExpress ; Dan Tri
Le journal Tiên Phong et la revue Tia Sang en parlent. | Tiên Phong ; Tia Sang
La chaîne VTV4 diffuse l'émission. | VTV4
L'agence Prensa Latina et l'agence de presse KPL l'ont annoncé. | Prensa Latina ; KPL
Le quotidien cubain Granma et le journal japonais Asahi y consacrent une page. | Granma ; Asahi
Le Parti des travailleurs de Corée a tenu son congrès. | Parti des travailleurs de Corée
Le Front populaire de libération et le Parti socialiste uni de Moldavie. | Front populaire de libération ; Parti socialiste uni de Moldavie
Le groupe d'amitié parlementaire France-Vietnam a reçu l'ambassadeur. | groupe d'amitié parlementaire France-Vietnam
La commission des Affaires étrangères de l'Assemblée nationale française a voté. | commission des Affaires étrangères de l'Assemblée nationale française
Le Conseil de l'Atlantique et le Centre d'études stratégiques et internationales (CSIS) commentent. | Conseil de l'Atlantique ; Centre d'études stratégiques et internationales ; CSIS
L'Institut d'études de l'Asie du Sud-Est de Singapour publie l'étude. | Institut d'études de l'Asie du Sud-Est de Singapour
L'Institut des politiques et des stratégies pour le développement agricole et rural prévoit. | Institut des politiques et des stratégies pour le développement agricole et rural
L'Institut central de gestion économique (CIEM) table sur 6,5%. | Institut central de gestion économique ; CIEM
Le Centre de recherches et de conservation des primates soigne un langur. | Centre de recherches et de conservation des primates
Le Centre pour la conservation de la vie sauvage de Soc Trang. | Centre pour la conservation de la vie sauvage de Soc Trang
Le Jardin zoologique et botanique de Saigon élève deux girafes. |
Le Parc national de Cat Tien et la Réserve naturelle de Pu Luong. |
Le Comité de gestion du Mausolée de Ho Chi Minh annonce la fermeture. | Comité de gestion du Mausolée de Ho Chi Minh
Le Comité de pilotage du Nord-Ouest se réunit à Son La. | Comité de pilotage du Nord-Ouest
Le Comité de coordination du commerce agricole siège. | Comité de coordination du commerce agricole
Le Secrétariat de l'APEC et le Secrétariat général de l'ASEAN préparent la rencontre. | Secrétariat de l'APEC ; Secrétariat général de l'ASEAN
La Commission nationale du Vietnam pour l'UNESCO a présenté le dossier. | Commission nationale du Vietnam pour l'UNESCO
Le Bureau de l'UNESCO à Hanoï et l'antenne locale suivent. | Bureau de l'UNESCO à Hanoï
Le Bureau de représentation de la JICA au Vietnam l'a confirmé. | Bureau de représentation de la JICA au Vietnam
La Direction des Affaires religieuses de l'État loue ce travail. | Direction des Affaires religieuses de l'État
Le Comité gouvernemental pour les affaires religieuses a délivré l'acte. | Comité gouvernemental pour les affaires religieuses
La Conférence des évêques du Vietnam (CBCV) a répondu. | Conférence des évêques du Vietnam ; CBCV
L'archidiocèse de Hanoï et l'Église catholique du Vietnam prient. | archidiocèse de Hanoï ; Église catholique du Vietnam
L'Armée de l'air indienne et la Marine indienne manœuvrent. | Armée de l'air indienne ; Marine indienne
La Défense nationale et la Sécurité publique se concertent. |
Le Département d'État américain et le Pentagone réagissent. | Département d'État américain ; Pentagone
Le Conseil des relations étrangères et la Heritage Foundation analysent. | Conseil des relations étrangères ; Heritage Foundation
L'Autorité palestinienne et l'Organisation de libération de la Palestine remercient. | Autorité palestinienne ; Organisation de libération de la Palestine
Le Front Polisario et l'Union du Maghreb arabe. | Front Polisario ; Union du Maghreb arabe
La Société des Nations et la Croix-Rouge française. | Société des Nations ; Croix-Rouge française
Le Secours populaire français et Emmaüs International envoient des dons. | Secours populaire français ; Emmaüs International
Les élèves du lycée français Alexandre Yersin de Hanoï chantent. | lycée français Alexandre Yersin de Hanoï
Vinapharm et Petrosetco ont signé. | Vinapharm ; Petrosetco
Le directeur de Simexco, à Dak Lak, table sur 90.000 tonnes. | Simexco
Les Vietnamiens et la pétrochimie du Vietnam avancent ; Petrov l'a dit à Pétrograd. |
Selon Matignon et d'après Goledzinowski, rien n'est joué. Andrew Goledzinowski l'a dit. |
L'hôpital central des maladies tropicales manque de lits. | hôpital central des maladies tropicales
La polyclinique internationale Vinmec a ouvert mardi. | polyclinique internationale Vinmec
Le secrétaire du Comité municipal du Parti communiste du Vietnam (PCV) pour Hanoï l'a dit. | Comité municipal du Parti communiste du Vietnam ; PCV
Le Fonds Thien Tam a payé les soins. | Fonds Thien Tam
L'Association d'amitié et de solidarité France-Vietnam (AASFV) agit depuis 1992. | Association d'amitié et de solidarité France-Vietnam ; AASFV
L'hôpital Viet-Duc de Hanoï et l'hôpital français de Dreux échangent des médecins. | hôpital Viet-Duc ; hôpital français de Dreux
L'hôpital central militaire 108 dépend du Département de médecine militaire. | hôpital central militaire 108 ; Département de médecine militaire
L'Hôpital international La Vie soigne les expatriés. | Hôpital international La Vie
Le Comité central de la Croix-Rouge vietnamienne forme des bénévoles. | Comité central de la Croix-Rouge vietnamienne
Le Comité national de prévention et de lutte contre le VIH/Sida, la drogue et la prostitution a signé. | Comité national de prévention et de lutte contre le VIH/Sida, la drogue et la prostitution
La Compagnie des produits laitiers du Vietnam (Vinamilk) exporte. | Compagnie des produits laitiers du Vietnam ; Vinamilk
FPT Retail a racheté la société Long Châu. | FPT Retail ; Long Châu
Le Conseil des affaires Europe–ASEAN (EU-ABC) et la Chambre de commerce européenne au Vietnam (EuroCham) étaient conduits par leurs présidents. | Conseil des affaires Europe–ASEAN ; EU-ABC ; Chambre de commerce européenne au Vietnam ; EuroCham
Selon Vietnam Report, la BIC progresse. | Vietnam Report ; BIC
La société Samsung Electronics Vietnam (SEV) est première. | Samsung Electronics Vietnam ; SEV
Le président de Warburg Pincus a été reçu. | Warburg Pincus
L'Université d'agronomie de Hanoï, l'Université de Liège et l'Université libre de Bruxelles coopèrent. | Université d'agronomie de Hanoï ; Université de Liège ; Université libre de Bruxelles
L'Académie des Sciences et des Technologies du Vietnam l'a validé. | Académie des Sciences et des Technologies du Vietnam
La Compagnie laitière de Môc Châu reçoit les éleveurs. | Compagnie laitière de Môc Châu
Le directeur du Service des affaires étrangères de Son La était présent. | Service des affaires étrangères de Son La
Le lycée Le Petit Chadignac coopère avec le lycée à option Thang Long. | lycée Le Petit Chadignac ; lycée à option Thang Long
Le Comité de gestion du Vieux quartier de Hanoï organise une fête. | Comité de gestion du Vieux quartier de Hanoï
Le Comité de gestion du lac Hoan Kiem et du Vieux quartier de Hanoï l'a lancée. | Comité de gestion du lac Hoan Kiem et du Vieux quartier de Hanoï
L'Association des villages de métiers du Vietnam et le Centre de commerce et d'expositions internationales du Vietnam (VIBC) la préparent. | Association des villages de métiers du Vietnam ; Centre de commerce et d'expositions internationales du Vietnam ; VIBC
Le Département municipal du Tourisme et l'Union des femmes de Hô Chi Minh-Ville l'annoncent. | Département municipal du Tourisme ; Union des femmes de Hô Chi Minh-Ville
La Chambre d'appel de la Cour populaire suprême de Hanoï a statué. | Chambre d'appel de la Cour populaire suprême de Hanoï
L'ancien directeur de la Police de la ville de Hai Phong comparaît. | Police de la ville de Hai Phong
Le Tribunal populaire de la ville portuaire de Hai Phong juge l'affaire. | Tribunal populaire de la ville portuaire de Hai Phong
Le Bureau de police d'investigation en matière de criminalité sociale de la Police de Hai Phong enquête. | Bureau de police d'investigation en matière de criminalité sociale de la Police de Hai Phong
Un officier du Département des Douanes de Hai Phong et le patron de l'entreprise Bach Dang sont accusés. | Département des Douanes de Hai Phong ; Bach Dang
Le Comité national cambodgien de la sécurité maritime et l'Agence indonésienne de sécurité maritime (Bakamla) coopèrent. | Comité national cambodgien de la sécurité maritime ; Agence indonésienne de sécurité maritime ; Bakamla
Le groupe SK, via sa filiale SKC, bâtit une usine. | SK ; SKC
Les dirigeants du groupe VN One et de la Fédération sud-coréenne des PME (KBIZ) l'ont rencontrée. | VN One ; Fédération sud-coréenne des PME ; KBIZ
Le président du conseil d'administration de KMW a parlé. | KMW
Samsung SDS a acquis 30% de CMC Corp. | Samsung SDS ; CMC Corp
L'Association des entreprises à investissements étrangers estime le flux. | Association des entreprises à investissements étrangers
Selon le Département de l'investissement étranger du ministère du Plan et de l'Investissement, la hausse est de 7%. | Département de l'investissement étranger du ministère du Plan et de l'Investissement
La KEB Hana Bank et la Banque de l'investissement et du développement du Vietnam (BIDV) ont signé. | KEB Hana Bank ; Banque de l'investissement et du développement du Vietnam ; BIDV
Le Centre de conseil pour le développement économique et commercial du Vietnam (VICENDETI) conseille les firmes. | Centre de conseil pour le développement économique et commercial du Vietnam ; VICENDETI
L'Autorité de gestion des digues et des risques de catastrophes suit la crue. | Autorité de gestion des digues et des risques de catastrophes
La Bourse de Hô Chi Minh-Ville (HOSE) a suspendu le titre. | Bourse de Hô Chi Minh-Ville ; HOSE
L'Institut Pasteur d'Hô Chi Minh-Ville et l'Institut national d'hygiène et d'épidémiologie de Hanoï analysent. | Institut Pasteur d'Hô Chi Minh-Ville ; Institut national d'hygiène et d'épidémiologie de Hanoï
Le Commandement de la IIIe Région de la Garde-côte du Vietnam dirige l'exercice. | Commandement de la IIIe Région de la Garde-côte du Vietnam
L'Association des jeunes et des étudiants vietnamiens de Fukuoka et l'association d'amitié Kyushu-Vietnam fêtent le Têt. | Association des jeunes et des étudiants vietnamiens de Fukuoka ; association d'amitié Kyushu-Vietnam
Le Comité de liaison des Vietnamiens au Brésil organise la soirée. | Comité de liaison des Vietnamiens au Brésil
Le Comité municipal pour les Vietnamiens résidant à l'étranger a réuni 600 Viet kieu. | Comité municipal pour les Vietnamiens résidant à l'étranger
L'Association municipale pour la liaison avec les Vietnamiens de l'étranger prépare la rencontre. | Association municipale pour la liaison avec les Vietnamiens de l'étranger
L'Association des étudiants vietnamiens en Australie monte un gala. | Association des étudiants vietnamiens en Australie
L'Union des étudiants vietnamiens en France (UEVF) et l'Association des scientifiques et experts vietnamiens (AVSE Global) sont représentées. | Union des étudiants vietnamiens en France ; UEVF ; Association des scientifiques et experts vietnamiens ; AVSE Global
Le Club des entrepreneurs vietnamiens de Berlin finance le terrain. | Club des entrepreneurs vietnamiens de Berlin
Le Comité d'État pour les Vietnamiens d'outre-mer a publié un guide. | Comité d'État pour les Vietnamiens d'outre-mer
L'ambassade du Vietnam au Venezuela et l'association des Vietnamiens à Manille organisent une fête. | ambassade du Vietnam au Venezuela ; association des Vietnamiens à Manille
L'Administration nationale du tourisme du Vietnam (ANTV) et le Service du tourisme de Hô Chi Minh-Ville ont été primés. | Administration nationale du tourisme du Vietnam ; ANTV ; Service du tourisme de Hô Chi Minh-Ville
Le directeur de Booking Vietnam, Varun Grover, cite TripAdvisor. | Booking Vietnam ; TripAdvisor
La liste publiée par la CNN et le National Geographic met Hoi An en tête. | CNN ; National Geographic
Le Fonds national pour le développement de la science et de la technologie (NAFOSTED) a reçu 900 dossiers. | Fonds national pour le développement de la science et de la technologie ; NAFOSTED
L'Institut des sciences et des technologies Vietnam-Corée (VKIST) recrute. | Institut des sciences et des technologies Vietnam-Corée ; VKIST
Le Centre international pour la science et l'éducation interdisciplinaires (ICISE) reçoit des Nobel. | Centre international pour la science et l'éducation interdisciplinaires ; ICISE
La Fondation VinFuture et l'Université de santé publique collaborent. | Fondation VinFuture ; Université de santé publique
Le Centre de découverte scientifique et d'innovation ouvre ses portes. | Centre de découverte scientifique et d'innovation
L'Université d'Industrie de Ho Chi Minh-Ville et l'Université nationale de Hô Chi Minh-Ville recrutent. | Université d'Industrie de Ho Chi Minh-Ville ; Université nationale de Hô Chi Minh-Ville
McKinsey & Company et le groupe FPT préparent le plan. | McKinsey & Company ; FPT
Le Fonds pour l'innovation de Vingroup (VinIF) finance 20 projets. | Fonds pour l'innovation de Vingroup ; VinIF
Le recteur de l'École normale supérieure de Hanoï accueille la délégation de l'École des hautes études en santé publique. | École normale supérieure de Hanoï ; École des hautes études en santé publique
Le Centre national d'innovation (NIC) et Meta lancent un concours. | Centre national d'innovation ; NIC ; Meta
Le Conseil de l'Europe et l'Observatoire européen de l'audiovisuel se penchent sur la loi. | Conseil de l'Europe ; Observatoire européen de l'audiovisuel
La Direction des eaux et forêts de Gia Lai recense les feux. | Direction des eaux et forêts de Gia Lai
Le Département de l'élevage et de la santé animale vaccine. | Département de l'élevage et de la santé animale
Le Service de l'Intérieur de Dak Nong examine la demande. | Service de l'Intérieur de Dak Nong
Le Service de la planification et de l'investissement de Long An compte 200 projets. | Service de la planification et de l'investissement de Long An
Le Service des ressources naturelles et de l'environnement de la province note une baisse. | Service des ressources naturelles et de l'environnement de la province
Le Comité populaire de la commune de Ta Van aide les familles. | Comité populaire de la commune de Ta Van
Le Conseil populaire de la ville de Can Tho se prononce. | Conseil populaire de la ville de Can Tho
La Fédération du Travail de Bac Giang et l'Union des coopératives de Ben Tre aident. | Fédération du Travail de Bac Giang ; Union des coopératives de Ben Tre
L'Union des organisations d'amitié de Hanoï (HAUFO) reçoit l'ambassadeur. | Union des organisations d'amitié de Hanoï ; HAUFO
L'Alliance coopérative du Vietnam et l'Alliance coopérative internationale ont signé. | Alliance coopérative du Vietnam ; Alliance coopérative internationale
La Commission de la concurrence du Vietnam et la Commission nationale de la concurrence enquêtent. | Commission de la concurrence du Vietnam ; Commission nationale de la concurrence
L'Institut vietnamien de recherche économique et politique (VEPR) table sur 6%. | Institut vietnamien de recherche économique et politique ; VEPR
Le Groupe de la Banque mondiale et la Société financière internationale prêtent. | Groupe de la Banque mondiale ; Société financière internationale
Le Comité de l'ASEAN à Berne fête le jour. | Comité de l'ASEAN à Berne
Le Comité permanent du Bureau politique et le Secrétariat du Parti se réunissent. | Comité permanent du Bureau politique ; Secrétariat du Parti
`

test.each(rowsOf(TABLE))('%s', (text, expected) => {
  expect(printedIn(recogniseOrganisations, text)).toEqual(expected)
})
