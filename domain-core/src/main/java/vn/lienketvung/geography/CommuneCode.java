package vn.lienketvung.geography;

/**
 * The code of a commune, ward or special zone in the national list: five digits, or the three of the island
 * districts that had no communes below them until 30 June 2025. On its own it names no unit: most codes were
 * given on in 2025, some 1,800 of them to a unit of another name.
 */
public record CommuneCode(String value) {

    public CommuneCode {
        if (!value.matches("\\d{5}|\\d{3}"))
            throw new IllegalArgumentException("A commune code has five digits: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
