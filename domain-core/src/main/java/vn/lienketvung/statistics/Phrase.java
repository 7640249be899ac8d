package vn.lienketvung.statistics;

/** The same words in Vietnamese and in English. */
public record Phrase(String vietnamese, String english) {

    /**
     * @param language {@code en}, or anything else for Vietnamese
     */
    public String in(String language) {
        return language.equals("en") ? english : vietnamese;
    }
}
