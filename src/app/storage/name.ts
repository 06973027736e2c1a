/** The database's name says nothing about what is kept in it (R47). */
export const databaseName = "notes";
