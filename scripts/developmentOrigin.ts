/** The origin in the repository's manifest, which `npm start` serves on; a build for a site replaces it. */
export const developmentOrigin = "https://localhost:3000";
