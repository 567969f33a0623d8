import { freshPosts } from "../../../src/taskpane/rubric/fresh-posts";

const cards = (...posts: string[]) => posts.map((post) => ({ posts: [post], criteria: [] }));

test("posts of the data that have no scorecard, all others, and a new one", () => {
  expect(freshPosts(cards("售前"), [{ post: "售前" }, { post: "售后" }, { post: "售后" }, { post: "" }], "新岗位")).toEqual(["售后", "*", "新岗位"]);
});

test("what is there already is not offered again; a new one gets another name", () => {
  expect(freshPosts(cards("*", "新岗位"), [], "新岗位")).toEqual(["新岗位 2"]);
});
