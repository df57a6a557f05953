// Runs after the glue that wasm-bindgen wrote, in the same module. The bundler sets in the names.
const islands = { /* ISLANDS */ };

__wbg_init({ module_or_path: new URL("/* WASM */", import.meta.url) }).then(
    () => {
        hydrate();
        for (const element of document.querySelectorAll("leptos-island")) {
            try {
                islands[element.dataset.component.replace(/_\d+$/, "")](element);
            } catch (error) {
                console.error(error);
            }
        }
    },
    // A browser without today's wasm keeps the page as it is.
    (error) => console.info(error),
);
