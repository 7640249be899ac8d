package vn.lienketvung.statistics.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.statistics.KnownFigure;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.Reading;

/** Puts readings into words: what the value is, how it came about and where it was read, or why there is none. */
@Component
class SeriesLines {

    private final FigureWords words;

    SeriesLines(FigureWords words) {
        this.words = words;
    }

    /**
     * @param name of the place, as the table calls it
     * @param series the address of the place's own series; null where the table is that series
     */
    SeriesLine line(
            OpenSeries open, Place place, Period period, String name, @Nullable String series) {
        var reading = open.series().read(place, period);
        var at = words.of(period);
        return switch (reading) {
            case Reading.Missing missing ->
                    new SeriesLine(
                            place.toString(),
                            name,
                            series,
                            at,
                            null,
                            null,
                            "",
                            why(missing, open),
                            null,
                            List.of(),
                            null);
            case Reading.Valued valued ->
                    new SeriesLine(
                            place.toString(),
                            name,
                            series,
                            at,
                            valued.value(),
                            valued.status(),
                            made(valued, open),
                            each(valued, source -> words.of(source.revision().provenance())),
                            emptyToNull(
                                    each(
                                            valued,
                                            source -> source.revision().provenance().seenAt())),
                            valued.notes().stream().map(words::of).toList(),
                            valued.sources().stream()
                                    .map(source -> source.revision().knownOn())
                                    .max(Comparable::compareTo)
                                    .orElse(null));
        };
    }

    private String made(Reading.Valued reading, OpenSeries open) {
        return switch (reading) {
            case Reading.Given _ -> "";
            case Reading.Carried carried ->
                    words.say(
                            "statistics.made.carried",
                            words.of(carried.figure().key().place(), open.mosaic()));
            case Reading.Computed computed ->
                    words.say(
                            "statistics.made." + computed.rule(),
                            words.names(units(computed.parts()), open.mosaic()),
                            weight(open));
        };
    }

    /** Why there is no figure, in a sentence. */
    String why(Reading.Missing missing, OpenSeries open) {
        return words.say(
                "statistics.why." + missing.why(),
                words.names(missing.units(), open.mosaic()),
                weight(open));
    }

    private String weight(OpenSeries open) {
        var weight = open.weight();
        return weight == null ? "" : words.of(weight.name());
    }

    private static List<UnitId> units(List<KnownFigure> parts) {
        return parts.stream()
                .map(part -> part.key().place())
                .flatMap(place ->
                        place instanceof Place.Province(var unit)
                                ? Stream.of(unit)
                                : Stream.empty())
                .toList();
    }

    /** What is said of the sources, each thing once. */
    private static String each(Reading.Valued reading, Said said) {
        return reading.sources().stream()
                .map(said::of)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private interface Said {
        @Nullable String of(KnownFigure source);
    }
}
