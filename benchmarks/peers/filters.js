const chosen = () => [...document.querySelectorAll(".filters input:checked")].map((input) => input.value);

document.querySelector(".filters").addEventListener("change", () => {
  const tags = chosen();
  for (const paper of document.querySelectorAll(".paper")) {
    const own = paper.dataset.tags.split(",");
    paper.hidden = !tags.every((tag) => own.includes(tag));
  }
});
