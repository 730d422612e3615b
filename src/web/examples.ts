/** An operation that a visitor can run unchanged. */
export interface Example {
  readonly title: string;
  readonly operation: string;
  /** JSON for the IDE's editor of variables. */
  readonly variables?: string;
}

/** The operations that the pages offer, in the order of a first visit; the visitor sees the first one at once. */
export const examples: readonly [Example, ...Example[]] = [
  {
    title: 'Iran in the article',
    operation: `# A country, the conflicts and negotiations it is a party to, and each round of talks.
query IranInTheArticle {
  country(code: "IR") {
    id
    name
    identifiers { scheme value }
    conflicts { nodes { name parties { edges { side node { __typename name } } } } }
    negotiations {
      nodes {
        name
        status
        parties { nodes { id } }
        rounds {
          nodes {
            name
            status
            time { text edtf earliestStart latestEnd yearBasis }
            location { id name }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Canceled or planned',
    operation: `# What was called off, is scheduled or only proposed, and who takes part in which role.
query CanceledOrPlanned {
  events(where: { status: { in: [CANCELED, SCHEDULED, PROPOSED] } }, orderBy: [{ time: ASC }]) {
    totalCount
    edges {
      cursor
      node {
        id
        name
        status
        codes { scheme version code }
        participants { edges { role node { __typename id name } } }
      }
    }
  }
}
`,
  },
  {
    title: 'What Ushakov said',
    operation: `# Every claim with this speaker anywhere in its chain of attribution, and where it is written.
query WhatUshakovSaid {
  claims(where: { speaker: { id: { eq: "person/yury-ushakov" } } }, first: 50) {
    totalCount
    nodes {
      id
      gist
      polarity
      modality
      certainty
      subject { __typename id name }
      object { __typename id name }
      attribution { verb via speaker { __typename id name } addressee { id name } }
      evidence { quote start end verification sentence { number gist } source { __typename id name } }
    }
  }
}
`,
  },
  {
    title: 'Talks of the United States',
    operation: `# A filter through a relationship.
query TalksOfTheUnitedStates {
  negotiations(where: { parties: { some: { id: { eq: "country/US" } } } }) { nodes { id name } }
}
`,
  },
  {
    title: 'Who is around Putin',
    operation: `# All that is one step away, whatever the relationship, and the claims each step rests on.
query WhoIsAroundPutin {
  person(id: "person/vladimir-putin") {
    name
    neighbors(first: 50) {
      totalCount
      edges { relationship direction node { __typename id name } claims { id gist } }
    }
  }
}
`,
  },
  {
    title: 'Whatever it is called',
    operation: `# Names in any script, a word cut short or misspelled, what claims and sentences say: best first, and why.
query WhateverItIsCalled($query: String!) {
  search(query: $query, first: 5) {
    edges {
      score
      matches { field text highlights { start end } }
      node { __typename id ... on Entity { name description } ... on Claim { gist } ... on Sentence { gist } }
    }
    totalCount
    facets { field values { value count } }
  }
}
`,
    variables: '{ "query": "Ушаков" }',
  },
  {
    title: 'From Israel to Ukraine',
    operation: `# The shortest ways between two things, and who claims each step and in which words.
query FromIsraelToUkraine {
  paths(from: "country/IL", to: "country/UA", first: 2) {
    paths {
      length
      hops {
        relationship
        direction
        node { __typename id name }
        claims(first: 2) { gist firstSpeaker { name } evidence(first: 1) { quote } }
      }
    }
    truncated
  }
}
`,
  },
  {
    title: 'June, day by day',
    operation: `# What happened, and what is claimed with a date, in order of time, as far as Trump tells of it.
query JuneDayByDay {
  timeline(
    first: 20
    where: { time: { possiblyWithin: { from: "2025-06-01", to: "2025-06-30" } } }
    voices: { speakers: ["person/donald-trump"] }
  ) {
    totalCount
    nodes {
      __typename
      name
      status
      time { text earliestStart latestEnd }
      partOf { name }
    }
    buckets(by: DAY) { from to count }
  }
}
`,
  },
  {
    title: 'Where they disagree',
    operation: `# Claims that cannot all be so, or that say the same otherwise, side by side.
query WhereTheyDisagree {
  disagreements(first: 10) {
    nodes {
      verdict
      reason
      sides { gist firstSpeakers { name } claims(first: 2) { evidence(first: 1) { quote } } }
    }
  }
}
`,
  },
  {
    title: 'By id',
    operation: `# One node of whatever type, by its id.
query ById($id: ID!) {
  node(id: $id) {
    id
    __typename
    ... on Actor { name events(first: 5, orderBy: [{ time: DESC }]) { nodes { name } } }
    ... on Claim { gist }
  }
}
`,
    variables: '{ "id": "country/IR" }',
  },
];
