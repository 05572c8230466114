// A client as Relay's compiler takes it: a list that is paged forwards, one that is paged backwards, and an offer
// that is asked for again by its id.
import { graphql } from "relay-runtime";

graphql`
  query OfferListQuery {
    ...OfferList_range
    ...OfferList_lastOfRange
  }
`;

graphql`
  fragment OfferList_range on Query
  @refetchable(queryName: "OfferListNextPage")
  @argumentDefinitions(count: { type: "Int", defaultValue: 25 }, cursor: { type: "String" }) {
    offers(first: $count, after: $cursor) @connection(key: "OfferList_offers") {
      edges {
        node {
          slug
          ...OfferList_offer
        }
      }
    }
  }
`;

graphql`
  fragment OfferList_lastOfRange on Query
  @refetchable(queryName: "OfferListPreviousPage")
  @argumentDefinitions(count: { type: "Int", defaultValue: 25 }, cursor: { type: "String" }) {
    lastOffers: offers(last: $count, before: $cursor) @connection(key: "OfferList_lastOffers") {
      edges {
        node {
          slug
        }
      }
    }
  }
`;

graphql`
  fragment OfferList_offer on Offer @refetchable(queryName: "OfferListOffer") {
    name
    assurance {
      asOf
    }
  }
`;
