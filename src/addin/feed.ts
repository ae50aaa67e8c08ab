/** What a refresh needs and nothing before it does: webpack makes a file of its own of this. */
export { createFeedClient } from "../data/feedClient";
export { keepDataset } from "../data/keepDataset";
