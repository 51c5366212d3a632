// A page that moved leads on. What stands behind the path of its address goes along.
const to = new URL(document.currentScript.dataset.moved, location.href);
if (to.search === '') to.search = location.search;
if (to.hash === '') to.hash = location.hash;
location.replace(to);
