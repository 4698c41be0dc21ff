// The block in the editor: a choice for each attribute of the element. What readers see is made by the server.

(() => {
  // As WordPress hands them to scripts of plugins; it has no types.
  const { blockEditor, blocks, components, element } = Reflect.get(window, "wp");
  /** @type {Record<string, { label: string, values?: { value: string, label: string }[] }>} */
  const known = egovRecovery;
  const { createElement: draw, Fragment } = element;

  blocks.registerBlockType("egov-recovery/guide", {
    edit: (/** @type {Edited} */ { attributes, setAttributes }) => {
      const control = (/** @type {string} */ name) => {
        const { label, values } = known[name];
        const shared = {
          key: name,
          value: attributes[name] ?? "",
          onChange: (/** @type {string} */ value) => setAttributes({ [name]: value || undefined }),
        };
        return values
          ? draw(components.SelectControl, { ...shared, label, options: [{ value: "", label: "（選ばない）" }, ...values] })
          : draw(components.TextControl, { ...shared, label });
      };
      const others = Object.keys(known).filter((name) => name !== "symptom");
      const about = { icon: "sos", label: "e-Gov の案内", instructions: "読者には、ここに案内が出ます。プレビューで見られます。" };
      return draw(
        Fragment,
        null,
        draw(
          blockEditor.InspectorControls,
          null,
          draw(components.PanelBody, { title: "案内の設定" }, others.map(control)),
        ),
        draw("div", blockEditor.useBlockProps(), draw(components.Placeholder, about, control("symptom"))),
      );
    },
    save: () => null,
  });
})();

/** @typedef {{ attributes: Record<string, string | undefined>, setAttributes: (changed: Record<string, string | undefined>) => void }} Edited */
