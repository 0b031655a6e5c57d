/* The fields of the form of that id, by what can be typed into them. */
form => {
  const named = selector => [...document.getElementById(form).querySelectorAll(selector)]
    .filter(field => field.name && !field.name.startsWith('jakarta.faces') && !field.readOnly && !field.disabled)
    .map(field => field.name);
  return {
    texts: named('input[type=text], input[type=email], textarea'),
    days: named('input[type=date], input[type=datetime-local]'),
    choices: [...new Set(named('select, input[type=radio], input[type=checkbox]'))],
    files: named('input[type=file]'),
    isKept: document.querySelector('#' + CSS.escape(form) + ' [data-kept-for]') !== null,
  };
}
