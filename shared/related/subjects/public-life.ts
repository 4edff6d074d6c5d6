/** How a country is run and whom it counts, remembers and mourns. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const PUBLIC_LIFE: readonly Subject[] = [
  {
    code: 'A',
    name: 'administration',
    breadth: 'narrow',
    words:
      'fusion-des-provinces fusion-de-provinces fusion-des-communes fusion-des-districts fusionn reorganisation-des ' +
      'reorganisation-du-territoire reorganisation-administrative unites-administratives unite-administrative ' +
      'decoupage-administratif echelon-du-district echelon-des-districts districts-supprim suppression-du-district ' +
      'suppression-des-districts collectivites-locales collectivites-territoriales administration-locale ' +
      'administrations-locales administration-publique fonctionnaire fonction-publique appareil-administratif ' +
      'appareil-politique appareil-d-etat organigramme simplification-de-l-appareil reforme-administrative ' +
      'procedures-administratives formalites-administratives guichet-unique guichets$ services-publics ' +
      'nouvelles-provinces nouvelle-province nouvelles-communes nouvelle-commune provinces-fusionnees 34-provinces ' +
      'trente-quatre-provinces 63-provinces 34-localites trente-quatre-localites deux-niveaux chef-lieu ' +
      'rang-provincial rang-central decentralis elections-legislatives election-legislative scrutin electeur ' +
      'bureau-de-vote bureaux-de-vote candidature conseil-populaire conseils-populaires urnes$ carte-des-communes ' +
      'nouveaux-districts reforme-de-l-appareil reforme-institutionnelle agents-publics regroupement-des ' +
      'regroupement-de-communes decoupage-du-territoire autorites-locales-a-deux gouvernement-local',
  },
  {
    code: 'F',
    name: 'frontières',
    breadth: 'narrow',
    words:
      'frontiere frontalier bornage demarcation delimitation-de-la delimitation-et poste-frontiere postes-frontieres ' +
      'porte-frontaliere portes-frontalieres frontiere-terrestre garde-frontiere gardes-frontieres !sans-frontieres ' +
      '!transfrontali !marche-frontiere borne$ patrouille-conjointe-sur-la-frontiere !borne-de-recharge ' +
      '!bornes-de-recharge',
  },
  {
    code: 'C',
    name: 'condoléances',
    breadth: 'narrow',
    words:
      'condoleance obseques funerail deuil$ defunt registre-de-condoleances minute-de-silence portrait-du-defunt ' +
      'mort-de-l-ancien mort-de-l-ex deces-de-l deces-du deces-de-la disparition-de-l-ancien disparition-de-l-ex ' +
      's-est-incline s-incline se-sont-inclines attriste ~compassion ~sympathie ~hommage ~disparition ~portrait$ ' +
      'tristesse livre-de-condoleances ~mort-de ~emerite s-est-recueilli se-sont-recueill',
  },
  {
    code: 'J',
    name: 'jeunesse',
    words:
      'jeunesse jeunes-volontaires camp-d-ete ~jeunes$ adolescen pionnier benevol volontariat ' +
      '!ministere-de-la-jeunesse',
  },
  {
    code: 'W',
    name: 'femmes',
    words:
      'femmes$ union-des-femmes egalite-des-sexes egalite-hommes-femmes egalite-femmes-hommes parite$ feministe ' +
      'autonomisation droits-des-femmes violences-faites-aux-femmes entrepreneuse$ ~femme$ ~feminin ~feminine$ ' +
      'vietnamiennes-dirigeantes femmes-d-affaires cheffe-d-entreprise cheffes-d-entreprise',
  },
  {
    code: 'P',
    name: 'maintien de la paix',
    breadth: 'narrow',
    words:
      'maintien-de-la-paix casque-bleu casques-bleus hopital-de-campagne hopitaux-de-campagne compagnie-du-genie ' +
      'unite-du-genie force-du-genie minuss$ unmiss$ fisnua$ unisfa$ minusca$ operations-de-paix operation-de-paix ' +
      'mission-de-paix missions-de-paix mission-des-nations-unies mission-de-l-onu departement-vietnamien-du-maintien ' +
      '~soudan-du-sud ~abyei ~bentiu beret-bleu berets-bleus hopital-de-niveau-2 rotation-du-contingent ' +
      'contingent-vietnamien',
  },
  {
    code: 'L',
    name: 'logement et ville',
    words:
      'logement immobili appartement urbanis amenagement-urbain planification-urbaine renovation-urbaine ' +
      'rehabilitation-urbaine foncier$ fonciere$ lotissement promoteur loyer$ locataire gratte-ciel tour-d-habitation ' +
      'quartier-residentiel habitat$ ~urbain ~immeuble ~terrain$ plan-directeur ville-nouvelle cite-nouvelle berges$ ' +
      'espaces-verts ville-verte',
  },
  {
    code: 'D',
    name: 'population',
    words:
      'demograph natalite recensement fecondite vieillissement-de-la vieillissement-demograph esperance-de-vie ' +
      'baby-boom taux-de-natalite population-agee personnes-agees centenaire$ ~naissance deuxieme-enfant ' +
      'cent-millions-d-habitants 100-millions-d-habitants indice-de-fecondite naissances$ sex-ratio ' +
      'desequilibre-des-sexes politique-demographique',
  },
  {
    code: 'M',
    name: 'mémoire',
    breadth: 'wide',
    words:
      'historien memorial martyr cimetiere ossement restes-des-soldats portes-disparus soldats-disparus ' +
      'anciens-combattants ancien-combattant veteran liberation-du-sud reunification-nationale guerre-d-indochine ' +
      'guerre-du-vietnam musee-de-la-guerre ~resistance$ ~tombe$ restes-de-soldats soldats-tombes reinhum vieux-soldats ' +
      'temoins-de-la-guerre champ-de-bataille musee-militaire',
  },
]
