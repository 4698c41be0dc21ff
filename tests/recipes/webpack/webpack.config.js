export default {
  mode: "production",
  entry: "./main.js",
  // The module is half a megabyte before compression, and loads beside the page.
  performance: { hints: false },
};
