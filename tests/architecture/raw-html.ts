// Ways to make HTML, or a script, of a string: somebody's words could become one.

const ELEMENTS = '/^(base|embed|frame|iframe|object|script)$/';
const ASSIGNED = '/^(innerHTML|outerHTML|srcdoc)$/';
const CALLED =
  '/^(createContextualFragment|insertAdjacentHTML|parseFromString|parseHTMLUnsafe|setHTML|setHTMLUnsafe|eval)$/';

/** Selectors for the linter's `no-restricted-syntax`, with what it says. */
export const RAW_HTML = [
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  'Property[key.value="dangerouslySetInnerHTML"]',
  'JSXAttribute[name.name=/^srcdoc$/i]',
  `JSXOpeningElement[name.name=${ELEMENTS}]`,
  `CallExpression[callee.property.name="createElement"][arguments.0.value=${ELEMENTS}]`,
  `CallExpression[callee.name="createElement"][arguments.0.value=${ELEMENTS}]`,
  `AssignmentExpression > MemberExpression.left[property.name=${ASSIGNED}]`,
  `AssignmentExpression > MemberExpression.left[property.value=${ASSIGNED}]`,
  `CallExpression[callee.property.name=${CALLED}]`,
  `CallExpression[callee.property.value=${CALLED}]`,
  'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
  'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(on|srcdoc$)/i]',
  'CallExpression[callee.property.name="setAttribute"]:not([arguments.0.type="Literal"])',
].map((selector) => ({ selector, message: 'Text is shown as text, never as HTML.' }));
