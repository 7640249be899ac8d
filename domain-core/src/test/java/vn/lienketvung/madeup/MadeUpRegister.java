package vn.lienketvung.madeup;

import java.util.List;
import java.util.Random;

/**
 * As many cooperatives and products as somebody asks for, spread over all places: the same seed, places and number, the same
 * result.
 *
 * @param makers how many cooperatives the products are made by
 */
public record MadeUpRegister(long seed, List<MadeUpPlace> places, int makers) {

    private static final int FEWEST_MEMBERS = 7;

    public MadeUpRegister {
        places = List.copyOf(places);
        if (places.isEmpty() || makers < 1) throw new IllegalArgumentException("Nowhere to make");
    }

    /** From 0; each place has its turn before the first has another. */
    public MadeUpCooperative cooperative(int number) {
        var random = random(seed, number);
        var place = places.get(number % places.size());
        var called =
                random.nextBoolean() ? MadeUpWords.of(MadeUpWords.BRANDS, random) : place.name();
        return new MadeUpCooperative(
                "Hợp tác xã " + MadeUpWords.of(MadeUpWords.KINDS, random) + " " + called,
                place,
                MadeUpTaxCode.of(number),
                "%02d/%02d/%d"
                        .formatted(
                                1 + random.nextInt(28),
                                1 + random.nextInt(12),
                                1998 + random.nextInt(27)),
                FEWEST_MEMBERS + random.nextInt(90),
                MadeUpWords.of(MadeUpWords.SIZES, random),
                MadeUpWords.of(MadeUpWords.SECTORS, random),
                MadeUpWords.of(MadeUpWords.FAMILIES, random)
                        + " "
                        + MadeUpWords.of(MadeUpWords.GIVEN, random),
                "091%07d".formatted(random.nextInt(10_000_000)));
    }

    /** From 0; each cooperative has its turn before the first has another. */
    public MadeUpProduct product(int number) {
        var random = random(seed * 31, number);
        int maker = number % makers;
        var place = places.get(maker % places.size());
        var noun = MadeUpWords.of(MadeUpWords.NOUNS, random).split(" ", 2);
        var style = MadeUpWords.of(MadeUpWords.STYLES, random);
        var called =
                random.nextInt(3) == 0 ? place.name() : MadeUpWords.of(MadeUpWords.BRANDS, random);
        return new MadeUpProduct(
                noun[1] + " " + style + " " + called,
                maker,
                place,
                Integer.parseInt(noun[0]),
                100 + random.nextInt(5_000),
                1 + random.nextInt(10),
                20_000 + random.nextInt(50) * 1_000);
    }

    private static Random random(long seed, int number) {
        return new Random(seed + number);
    }
}
