// The block in the editor: a choice for each attribute of the element. What readers see is made by the server.

/** @typedef {{ label: string, values?: { value: string, label: string }[] }} Attribute */
/** @typedef {Record<string, string | undefined>} Written what is chosen, by the name of the attribute */

(() => {
  // As WordPress hands them to the scripts of plugins.
  const { blockEditor, blocks, components, element } = Reflect.get(window, "wp");
  const draw = element.createElement;
  const { symptom, ...others } = egovRecovery.attributes;
  const { words } = egovRecovery;

  /** @type {(shown: { value: string, onChange: (value: string) => void, label: string, help?: string }, attribute: Attribute) => unknown} */
  const control = (shown, { values }) =>
    values
      ? draw(components.SelectControl, { ...shown, options: [{ value: "", label: words.none }, ...values] })
      : draw(components.TextControl, shown);

  /** @param {{ attributes: Written, setAttributes: (changed: Written) => void }} block */
  const edit = ({ attributes, setAttributes }) => {
    /** @type {(name: string) => { key: string, value: string, onChange: (value: string) => void }} */
    const held = (name) => ({
      key: name,
      value: attributes[name] ?? "",
      onChange: (value) => setAttributes({ [name]: value || undefined }),
    });
    const settings = Object.entries(others).map(([name, attribute]) =>
      control({ ...held(name), label: name, help: attribute.label }, attribute),
    );
    const about = { icon: "sos", label: words.title, instructions: words.about };
    return draw(
      element.Fragment,
      null,
      draw(blockEditor.InspectorControls, null, draw(components.PanelBody, { title: words.settings }, settings)),
      draw(
        "div",
        blockEditor.useBlockProps(),
        draw(components.Placeholder, about, control({ ...held("symptom"), label: symptom.label }, symptom)),
      ),
    );
  };

  blocks.registerBlockType("egov-recovery/guide", { edit, save: () => null });
})();
