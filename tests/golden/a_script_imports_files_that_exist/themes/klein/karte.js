import { normal } from "./find.js";
import { zoom } from "./zoom.js";

const library = () => import("https://cdn.example/library.js");
