import { a } from "https://cdn.example.com/a.js";
fetch("https://api.example.com/values.json");
const licence = "https://creativecommons.org/licenses/by/4.0/";
