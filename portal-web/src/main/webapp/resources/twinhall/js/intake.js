// An import at work is looked at again every two seconds; without script there is a link that does the same.
if (document.querySelector('[data-at-work]')) {
  setTimeout(() => location.reload(), 2000);
}
