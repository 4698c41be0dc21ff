export default {
  output: "export",
  // What is installed lies outside this folder.
  turbopack: { root: "/" },
};
