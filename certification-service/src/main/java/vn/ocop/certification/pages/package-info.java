/// Pages for people, written from templates in the language that they read.
@NullMarked
package vn.ocop.certification.pages;

import org.jspecify.annotations.NullMarked;
