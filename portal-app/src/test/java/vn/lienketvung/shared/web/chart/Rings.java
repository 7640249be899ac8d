package vn.lienketvung.shared.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A closed line of an outline, read back from its path. */
record Rings(List<int[]> points) {

    private static final Pattern RING = Pattern.compile("M(\\d+) (\\d+)l([^zM]+)z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    static List<Rings> of(String path) {
        return RING.matcher(path)
                .results()
                .map(hit -> ring(hit.group(1), hit.group(2), hit.group(3)))
                .toList();
    }

    private static Rings ring(String x, String y, String steps) {
        var points = new ArrayList<int[]>();
        var point = new int[] {Integer.parseInt(x), Integer.parseInt(y)};
        points.add(point);
        var numbers =
                NUMBER.matcher(steps).results().map(n -> Integer.parseInt(n.group())).toList();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            point = new int[] {point[0] + numbers.get(i), point[1] + numbers.get(i + 1)};
            points.add(point);
        }
        return new Rings(points);
    }

    /** Codes of the provinces around a point. */
    static List<String> around(Boundary boundary, double x, double y) {
        return boundary.outlines().stream()
                .filter(each -> of(each.path()).stream().anyMatch(ring -> ring.isAround(x, y)))
                .map(Outline::code)
                .toList();
    }

    private boolean isAround(double x, double y) {
        boolean around = false;
        for (int i = 0; i < points.size(); i++) {
            var one = points.get(i);
            var next = points.get((i + 1) % points.size());
            if (one[1] > y != next[1] > y
                    && x < (double) (next[0] - one[0]) * (y - one[1]) / (next[1] - one[1]) + one[0])
                around = !around;
        }
        return around;
    }

    static double area(String path) {
        return of(path).stream().mapToDouble(Rings::area).sum();
    }

    private double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            var one = points.get(i);
            var next = points.get((i + 1) % points.size());
            twice += (double) one[0] * next[1] - (double) next[0] * one[1];
        }
        return Math.abs(twice) / 2;
    }
}
