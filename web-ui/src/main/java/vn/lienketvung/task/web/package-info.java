/** "Việc của tôi": what waits for the signed-in person, by urgency, and how their own side stands. */
@NullMarked
package vn.lienketvung.task.web;

import org.jspecify.annotations.NullMarked;
