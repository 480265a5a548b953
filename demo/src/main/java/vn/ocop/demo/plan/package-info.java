/// What is planned for a round: products, producers, communes, points and incidents.
@NullMarked
package vn.ocop.demo.plan;

import org.jspecify.annotations.NullMarked;
